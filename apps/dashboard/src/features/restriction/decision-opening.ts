import type { DecisionKind } from "@nabij/domain";
import type { PanelOpening } from "./record-panel.ts";
import type { NamedDecision } from "./use-restrictions.ts";

/** The field of a restriction where a decision is written down. */
const fields: Readonly<Record<DecisionKind, string>> = {
  "noodmaatregel-op-schrift": "reportedOn",
  "noodmaatregel-voorbij": "until",
  terugkijken: "reviews",
  "verzet-bij-vrijwillig": "regime",
  grondslag: "legalBasis",
  besluitdatum: "decidedOn",
  alternatieven: "alternativesTried",
  instemming: "assent",
  "externe-deskundige": "reviews",
  "termijn-afspreken": "nextReview",
  "termijn-te-lang": "nextReview",
  "regime-onbekend": "regime",
  "regime-past-niet": "regime",
  "verzet-vragen": "resistance",
  "een-op-een-vastleggen": "form",
  "een-op-een-vragen": "form",
};

/** What the panel opens to take this decision; a one-to-one that is a restriction starts a new one. */
export function decisionOpening(decision: NamedDecision): PanelOpening {
  const { what, restrictionId, startDate } = decision;
  const prefill =
    restrictionId === null
      ? { isTheOneToOneItself: true, form: "toezicht", from: startDate }
      : undefined;
  return { kind: "restriction", id: restrictionId, prefill, focus: fields[what] };
}
