import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { Line, Prose, recordFields, SourceNumber } from "../record/record.ts";
import { purposes, stances, trajectoryTypes } from "./trajectory-choices.ts";

/** Temporary development or structurally needed nearness: two kinds of success (S26). */
export const TrajectoryType = z.enum(trajectoryTypes);
export type TrajectoryType = z.infer<typeof TrajectoryType>;

/** Why one-to-one care began (requirements §2, Trajectory: seeds 000 and 001). */
export const StartReason = z.enum([
  "toename-moeilijk-verstaanbaar-gedrag",
  "fysieke-veiligheid",
  "psychologische-veiligheid",
  "handelingsverlegenheid",
  "kwaliteit-van-bestaan",
  "gesloten-plek-weg",
  "geen-plek-bij-aanbieder",
  "machteloosheid",
  "opname-zonder-juiste-informatie",
  "prikkelarm",
  "maatwerk",
  "aandacht-en-nabijheid",
  "voorspelbaarheid",
  "vertrouwen",
]);
export type StartReason = z.infer<typeof StartReason>;

/** Control out of powerlessness, or towards a goal (S12). The stated stance; data may differ. */
export const Stance = z.enum(stances);

/** What the one-to-one care is for (requirements §2, seed 001). */
export const Purpose = z.enum(purposes);

/** How well the team still knows why it began (G1). */
export const ReasonsKnown = z.enum(["ja", "deels", "nee"]);

/** The kind of one-to-one care behind a local label (S13); a label alone says nothing (trap 4). */
export const Variant = z.enum([
  "hele-dag-exclusief",
  "deel-van-de-dag",
  "alleen-geplaatst",
  "aandachtsmomenten",
  "geen-1-op-1",
]);

/** Under which pressure it was decided (G33). */
export const DecisionContext = z.enum([
  "rustig-afgewogen",
  "acute-crisis",
  "dreiging-rechtszaak",
  "dreiging-op-straat",
]);

/** How it ended, as those involved say it (requirements §2, Trajectory: seed 001). */
export const Outcome = z.enum([
  "positief-afgesloten",
  "kleine-stappen-of-tijdelijk-stabiel",
  "niet-gelukt",
]);

/**
 * One period in which a client has someone beside them: why, by whose decision, towards what.
 * Source: product §3; requirements S1, S12, S13, S22, S26.
 */
export const Trajectory = z.object({
  ...recordFields,
  number: SourceNumber,
  clientId: recordFields.id,
  startDate: PlainDate,
  plannedEndDate: PlainDate.nullable(),
  endDate: PlainDate.nullable(),
  type: TrajectoryType,
  stance: Stance.nullable(),
  purpose: Purpose.nullable(),
  startReasons: z.array(StartReason),
  startReasonsKnown: ReasonsKnown.nullable(),
  /** The name the organisation uses for it: maatwerk, VOM, AO, meerzorg (S13, trap 3). */
  localLabel: Line.nullable(),
  variant: Variant.nullable(),
  decidedBy: z
    .enum(["gi", "wijkteam", "gemeente", "ret", "zorgaanbieder", "zorgkantoor"])
    .nullable(),
  decidedOn: PlainDate.nullable(),
  decisionContext: z.array(DecisionContext),
  /** Whether it is clear what comes after (G27). */
  perspective: z.enum(["duidelijk", "onduidelijk"]).nullable(),
  nextPlace: Line.nullable(),
  /** Waiting for that place with the one-to-one going on (G28). */
  waitingForPlace: z.boolean().nullable(),
  /** When the team asked itself whether the one-to-one is involuntary care, and what it said (S27, G24). */
  restrictionAskedOn: PlainDate.nullable(),
  isRestriction: z.enum(["ja", "deels", "nee"]).nullable(),
  /** The investigation into why it is needed, due after one month (S1, G6). */
  investigatedOn: PlainDate.nullable(),
  /** The day the regional expert team gave its advice (S6, G34). */
  retAdviceOn: PlainDate.nullable(),
  planA: Prose.nullable(),
  planB: Prose.nullable(),
  outcome: Outcome.nullable(),
});
export type Trajectory = z.infer<typeof Trajectory>;

/** Whether why it began is no longer known: no reason recorded, or the team says so (G1). */
export function reasonsUnknown({ startReasons, startReasonsKnown }: Trajectory): boolean {
  return startReasons.length === 0 || startReasonsKnown === "nee";
}
