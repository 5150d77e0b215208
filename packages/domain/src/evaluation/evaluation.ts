import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, SourceNumber } from "../record/record.ts";
import { impactThemes } from "./impact-themes.ts";

/** After three weeks, on schedule, for a renewal of the money, or at the end (requirements §2). */
export const EvaluationKind = z.enum(["3-weken", "regelmatig", "heraanvraag", "afsluiting"]);

/** What one-to-one care brings or costs, on whom, and whether it had to be asked for (G39). */
export const Impact = z.object({
  direction: z.enum(["positief", "negatief"]),
  prompt: z.enum(["spontaan", "na-doorvragen"]),
  on: z.enum(["client", "team", "medebewoners", "familie"]),
  theme: z.enum(impactThemes),
  note: Line.nullable(),
});
export type Impact = z.infer<typeof Impact>;

/** A look back with a decision about how to go on (S14, S22; requirements §2, Evaluation). */
export const Evaluation = z.object({
  ...recordFields,
  number: SourceNumber.nullable(),
  trajectoryId: recordFields.id,
  date: PlainDate,
  kind: EvaluationKind.nullable(),
  /** Roles at the table, in the field's words. */
  participants: z.array(Line),
  independentExpert: z.boolean().nullable(),
  /** Where that expert comes from: CCE, RET, another organisation (S28). */
  expertFrom: Line.nullable(),
  clientHeard: z.boolean().nullable(),
  /** How the client was heard, or why not (G45). */
  clientHeardHow: Line.nullable(),
  impacts: z.array(Impact),
  /** Whether a second round was held after the first answers (S33, G39). */
  probed: z.boolean().nullable(),
  worked: Prose.nullable(),
  didNotWork: Prose.nullable(),
  /** Still needed, and doing what it is for (seed 000)? */
  necessary: z.enum(["ja", "deels", "nee"]).nullable(),
  effective: z.enum(["ja", "deels", "nee"]).nullable(),
  /** Is this much nearness in proportion to what it is for (seed 000)? */
  proportionate: z.enum(["ja", "deels", "nee"]).nullable(),
  decision: z.enum(["doorgaan", "anders-doen", "opbouwen", "stoppen"]).nullable(),
  nextDate: PlainDate.nullable(),
  summary: Prose.nullable(),
  /** The four a closing evaluation looks back on (S14): use, intensity, duration, outcome. */
  lookBackUse: Prose.nullable(),
  lookBackIntensity: Prose.nullable(),
  lookBackDuration: Prose.nullable(),
  lookBackOutcome: Prose.nullable(),
});
export type Evaluation = z.infer<typeof Evaluation>;
