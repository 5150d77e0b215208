import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Prose, recordFields, SourceNumber } from "../record/record.ts";

/** Where a client lives or lived, and on what ground (requirements §2, Placement). */
export const Placement = z.object({
  ...recordFields,
  number: SourceNumber.nullable(),
  clientId: recordFields.id,
  from: PlainDate,
  until: PlainDate.nullable(),
  setting: z
    .enum([
      "woonlocatie",
      "jeugdzorgplus",
      "hic",
      "open-jeugdhulp",
      "gezinshuis",
      "ziekenhuis",
      "jji",
      "zikos",
      "ggz-kliniek",
      "crisisopvang",
      "drie-milieus-voorziening",
      "politiecel",
      "thuis",
    ])
    .nullable(),
  livingSituation: z
    .enum(["groep", "eigen-ruimte-bij-instelling", "afzonderlijke-locatie", "thuis"])
    .nullable(),
  basis: z
    .enum([
      "vrijwillig",
      "gedwongen-kader",
      "gesloten-machtiging",
      "spoedplaatsing",
      "voorwaardelijke-invrijheidsstelling",
      "schorsing",
    ])
    .nullable(),
  /** In the own region or outside it; outside needs two keys (S17, G34). */
  region: z.enum(["eigen", "buiten"]).nullable(),
  peerContact: z.enum(["ja", "weinig", "geen"]).nullable(),
  /** The agreement to take the client back (S17). */
  returnGuarantee: z.enum(["afgesproken", "nagekomen", "verbroken", "geen"]).nullable(),
  /** The agreement that there will be a place (S17). */
  placementGuarantee: z.enum(["afgesproken", "nagekomen", "verbroken", "geen"]).nullable(),
  /** The day it was asked what this person needs (G32), and the day the file came along (G37). */
  informationAskedOn: PlainDate.nullable(),
  fileReceivedOn: PlainDate.nullable(),
  /** Treatment is given here; without it a stay in crisis shelter only waits (G19). */
  hasTreatment: z.boolean().nullable(),
  /** Looks at whether a child can go home (S15, G35). */
  homeReviews: z.array(
    z.object({ on: PlainDate, outcome: z.enum(["naar-huis", "blijft", "nog-onduidelijk"]) }),
  ),
  /** Where a tailor-made place (maatwerkplek) stands (S36); it is a place, not one-to-one (trap 4). */
  tailoredPlace: z
    .enum(["verhuisd", "nog-dit-jaar", "andere-oplossing", "elders", "nadere-afstemming"])
    .nullable(),
  refusals: z.array(z.object({ on: PlainDate, reason: z.enum(["geen-plek", "te-complex"]) })),
  note: Prose.nullable(),
});
export type Placement = z.infer<typeof Placement>;
