import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, SourceNumber } from "../record/record.ts";

/** The nine forms of involuntary care of Wzd art. 2 (standards A2). */
export const RestrictionForm = z.enum([
  "medische-handeling-of-medicatie",
  "beperken-bewegingsvrijheid",
  "insluiting",
  "toezicht",
  "onderzoek-kleding-of-lichaam",
  "onderzoek-woonruimte",
  "controle-gedragsbeinvloedende-middelen",
  "beperken-eigen-leven-in-te-richten",
  "beperken-bezoek",
]);
export type RestrictionForm = z.infer<typeof RestrictionForm>;

/** The legal regime; never assumed, never mixed (trap 6, standards A5). */
export const Regime = z.enum(["wzd", "jeugdwet-gesloten", "jeugdhulp-open", "vrijwillig"]);

/** A restriction of freedom: what, under which regime, on what ground, until when (S18, S27). */
export const Restriction = z.object({
  ...recordFields,
  number: SourceNumber.nullable(),
  trajectoryId: recordFields.id,
  /** Null where a record of another system did not say. */
  form: RestrictionForm.nullable(),
  regime: Regime.nullable(),
  /** The ground as recorded, in words; empty is a signal (G23). The product judges nothing. */
  legalBasis: Line.nullable(),
  from: PlainDate,
  until: PlainDate.nullable(),
  decidedOn: PlainDate.nullable(),
  /** zib Assent (standards A2). */
  assent: z
    .enum([
      "instemming-client",
      "geen-instemming-client",
      "instemming-vertegenwoordiger",
      "geen-instemming-vertegenwoordiger",
    ])
    .nullable(),
  resistance: z.boolean().nullable(),
  alternativesTried: Prose.nullable(),
  nextReview: PlainDate.nullable(),
  /** The one-to-one care itself is the restriction (trap 7, G24). */
  isTheOneToOneItself: z.boolean().nullable(),
});
export type Restriction = z.infer<typeof Restriction>;
