import type { DecisionKind, Severity } from "@nabij/domain";
import type { NamedDecision } from "./use-restrictions.ts";

/** The same decision for everyone it is open for. */
export type DecisionGroup = {
  readonly what: DecisionKind;
  readonly decisions: readonly NamedDecision[];
  readonly severity: Severity;
};

/** What a passed day does not already make heavy, by what it is about. */
const weights: Readonly<Partial<Record<DecisionKind, Severity>>> = {
  "noodmaatregel-op-schrift": "high",
  "noodmaatregel-voorbij": "high",
  "verzet-bij-vrijwillig": "high",
  grondslag: "high",
  "een-op-een-vragen": "low",
  alternatieven: "low",
};

/** Decisions of one kind together, in the order in which they came: what has to happen first is first. */
export function groupDecisions(decisions: readonly NamedDecision[]): readonly DecisionGroup[] {
  return [...Map.groupBy(decisions, ({ what }) => what)].map(([what, inside]) => ({
    what,
    decisions: inside,
    severity: inside.some(({ deadline }) => deadline?.state === "late")
      ? "high"
      : (weights[what] ?? "medium"),
  }));
}
