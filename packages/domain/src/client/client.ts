import { z } from "zod";
import { BirthDate, PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, SourceNumber } from "../record/record.ts";
import { legalWorlds } from "./legal-worlds.ts";

/** The law under which care is given. Adults and youth are never mixed (trap 6). */
export const LegalWorld = z.enum(legalWorlds);
export type LegalWorld = z.infer<typeof LegalWorld>;

/** As the client says it; `onbekend` is asked and not known, null is not asked. */
export const Gender = z.enum(["man", "vrouw", "anders", "onbekend"]);

/** Care profiles and groups named in the research (requirements §2, Client). */
export const CareProfile = z.enum(["vg5", "vg6", "vg7", "vg7-plus", "vg8", "lvg", "zg", "anders"]);

/** What a person carries, several at once (requirements §2, Client: seed 002). */
export const Problem = z.enum([
  "trauma",
  "agressie",
  "verslaving",
  "criminaliteit",
  "seksueel-misbruik",
  "pesten-of-sociale-isolatie",
  "lichamelijke-problemen-sinds-puberteit",
  "eetstoornis",
  "zelfbeschadiging",
  "suicidaliteit",
  "depressie",
  "transgenderproblematiek",
]);
export type Problem = z.infer<typeof Problem>;

/** Groups the research and its policy name (S41, S56); norms for `zevmb` hold for that group only. */
export const TargetGroup = z.enum([
  "lvb",
  "sglvg",
  "evb-plus",
  "emb",
  "zevmb",
  "nah-plus",
  "autisme",
  "jeugd-met-verblijf",
]);

/** What shows that someone close carries too much (requirements §2, Network; G46). */
export const BurdenSign = z.enum([
  "gestopt-met-werken",
  "uitgevallen",
  "de-schuld-gekregen",
  "zelf-in-de-knel",
]);

/** Holding on to one-to-one, or room for change (requirements §2, Network). */
export const ExpectationOfParty = z.enum(["vasthouden-aan-1-op-1", "ruimte-voor-verandering"]);

/** Someone around the client; `jim` is a mentor the young person chose (S11). */
export const NetworkMember = z.object({
  relation: z.enum(["ouder", "broer-of-zus", "vriend", "jim", "ondersteuner", "anders"]),
  /** A short label, never a full name: "moeder", "oom". */
  label: Line,
  chosenByClient: z.boolean().nullable(),
  /** What this party expects of one-to-one care (requirements §2, Network; G44). */
  expectation: ExpectationOfParty.nullable(),
  /** Gives much of the care; growing older it needs a plan (S54, G55). */
  carriesCare: z.boolean().nullable(),
  burdenSigns: z.array(BurdenSign),
  /** The burden in words (G46). */
  burden: Prose.nullable(),
});
export type NetworkMember = z.infer<typeof NetworkMember>;

/** Who legally speaks for the client; codes follow zib LegalSituation (standards A1). */
export const Representative = z.object({
  capacity: z.enum([
    "ouder",
    "voogd",
    "bewindvoerder",
    "mentor",
    "curator",
    "zaakwaarnemer",
    "onbekend",
  ]),
  label: Line,
});
export type Representative = z.infer<typeof Representative>;

/**
 * The person the care is about, under a pseudonym. `chosenName` is how the person wants to be
 * called on screen. Source: product §3; requirements §2, Client.
 */
export const Client = z.object({
  ...recordFields,
  pseudonym: SourceNumber,
  chosenName: Line.nullable(),
  birthDate: BirthDate,
  gender: Gender.nullable(),
  legalWorlds: z.array(LegalWorld).min(1),
  careProfile: CareProfile.nullable(),
  targetGroups: z.array(TargetGroup),
  region: Line.nullable(),
  problems: z.array(Problem),
  /** Null is unknown; an empty list says there is none. */
  representatives: z.array(Representative).nullable(),
  network: z.array(NetworkMember).nullable(),
  /** The client's own wishes, as said (S32, G45). */
  ownWishes: Prose.nullable(),
  ownWishesOn: PlainDate.nullable(),
  /** Who takes over when the family no longer can, and when that was written down (S54, G55). */
  futureCare: Prose.nullable(),
  futureCareOn: PlainDate.nullable(),
  note: Prose.nullable(),
  teamId: recordFields.id.nullable(),
});
export type Client = z.infer<typeof Client>;
