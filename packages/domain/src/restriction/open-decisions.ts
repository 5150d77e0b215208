import type { LegalWorld } from "../client/client.ts";
import { addDays, isCurrent, type PlainDate } from "../plain-date/plain-date.ts";
import type { Trajectory } from "../trajectory/trajectory.ts";
import { type Deadline, deadlinesOf, termLooks } from "./deadlines-of.ts";
import regimes from "./regimes.json" with { type: "json" };
import type { Restriction } from "./restriction.ts";
import type { RuleSet } from "./rule-set.ts";

/**
 * What still has to be decided, looked at or asked; in the order in which it has to happen. The
 * last three are about the one-to-one itself or a restriction as a whole. None says what is lawful.
 */
export const decisionKinds = [
  "noodmaatregel-op-schrift",
  "noodmaatregel-voorbij",
  "terugkijken",
  "verzet-bij-vrijwillig",
  "grondslag",
  "besluitdatum",
  "alternatieven",
  "instemming",
  "externe-deskundige",
  "termijn-afspreken",
  "termijn-te-lang",
  "regime-onbekend",
  "regime-past-niet",
  "verzet-vragen",
  "een-op-een-vastleggen",
  "een-op-een-vragen",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One open decision, about a restriction or about the one-to-one of a trajectory. */
export type OpenDecision = {
  readonly what: DecisionKind;
  readonly trajectoryId: string;
  /** Null where it is about the trajectory itself. */
  readonly restrictionId: string | null;
  /** The deadline behind it, when there is one. */
  readonly deadline: Deadline | null;
  readonly source: string | null;
};

/** What open decisions rest on: the laws of the client, the trajectory and its restrictions. */
export type RestrictionFacts = {
  readonly legalWorlds: readonly LegalWorld[];
  readonly trajectory: Trajectory;
  readonly restrictions: readonly Restriction[];
};

const oneToOneSource = "Universiteit Leiden, Ipse de Bruggen en CCE (2025)";

/** Days before its day that a look is put on the list: the product's own choice, no rule of law. */
export const daysAhead = 28;

/** Whether a regime is one of the laws of this client; a question when it is not, never a verdict (trap 6). */
export function regimeFits(
  regime: NonNullable<Restriction["regime"]>,
  legalWorlds: readonly LegalWorld[],
): boolean {
  const fits = regimes.find((row) => row.regime === regime)?.fits ?? [];
  return legalWorlds.some((world) => fits.includes(world));
}

/** Every open decision of a trajectory that runs on day `at`, in the order in which it has to happen. */
export function openDecisions(
  facts: RestrictionFacts,
  ruleSet: RuleSet,
  at: PlainDate,
): readonly OpenDecision[] {
  const { trajectory, legalWorlds, restrictions } = facts;
  if (!isCurrent({ from: trajectory.startDate, until: trajectory.endDate }, at)) return [];
  const current = restrictions.filter((restriction) => isCurrent(restriction, at));
  return [
    ...current.flatMap((restriction) => decisionsOn(restriction, legalWorlds, ruleSet, at)),
    ...aboutTheOneToOne(facts, current, at),
  ].toSorted(inOrderOfNeed);
}

/** First what has to happen first; of the same kind the earliest deadline. */
export function inOrderOfNeed(a: OpenDecision, b: OpenDecision): number {
  const rank = decisionKinds.indexOf(a.what) - decisionKinds.indexOf(b.what);
  return rank || (a.deadline?.dueOn ?? "9").localeCompare(b.deadline?.dueOn ?? "9");
}

function decisionsOn(
  restriction: Restriction,
  legalWorlds: readonly LegalWorld[],
  ruleSet: RuleSet,
  at: PlainDate,
): readonly OpenDecision[] {
  const { id: restrictionId, trajectoryId, regime, resistance } = restriction;
  const decision = (what: DecisionKind, deadline: Deadline | null = null): OpenDecision => ({
    what,
    trajectoryId,
    restrictionId,
    deadline,
    source: deadline === null ? sourceOf(what, restriction, ruleSet) : deadline.source,
  });
  const asked: readonly (readonly [DecisionKind, boolean])[] = [
    ["verzet-bij-vrijwillig", regime === "vrijwillig" && resistance === true],
    ["grondslag", restriction.legalBasis === null],
    ["besluitdatum", restriction.decidedOn === null],
    ["alternatieven", restriction.alternativesTried === null],
    ["instemming", restriction.assent === null],
    ["externe-deskundige", lacksExternalExpert(restriction, ruleSet, at)],
    ["termijn-afspreken", lacksAgreedTerm(restriction, ruleSet)],
    ["regime-onbekend", regime === null],
    ["regime-past-niet", regime !== null && !regimeFits(regime, legalWorlds)],
    ["verzet-vragen", regime === "vrijwillig" && resistance === null],
  ];
  return [
    ...byDeadline(restriction, ruleSet, at).map(([what, deadline]) => decision(what, deadline)),
    ...asked.filter(([, isOpen]) => isOpen).map(([what]) => decision(what)),
  ];
}

/** Open deadlines as decisions: one look to come, however many rules ask for it. */
function byDeadline(
  restriction: Restriction,
  ruleSet: RuleSet,
  at: PlainDate,
): readonly (readonly [DecisionKind, Deadline])[] {
  const open = deadlinesOf(restriction, ruleSet, at).filter(({ state }) => state !== "met");
  const ofKind = (what: Deadline["what"]) => open.find((each) => each.what === what);
  const written = ofKind("besluit-op-schrift");
  const end = ofKind("einde-noodmaatregel");
  const look = open.find(
    ({ what, dueOn }) => !isOfEmergency(what) && dueOn <= addDays(at, daysAhead),
  );
  const longest = ofKind("langste-termijn");
  const own = ofKind("eigen-afspraak");
  // Once the longest term itself has passed, looking back is what has to happen.
  const isTooLong = own !== undefined && longest?.state === "due" && longest.dueOn < own.dueOn;
  return [
    ...(written === undefined ? [] : [["noodmaatregel-op-schrift", written] as const]),
    ...(end === undefined ? [] : [["noodmaatregel-voorbij", end] as const]),
    ...(look === undefined ? [] : [["terugkijken", look] as const]),
    ...(isTooLong && longest !== undefined ? [["termijn-te-lang", longest] as const] : []),
  ];
}

function isOfEmergency(what: Deadline["what"]): boolean {
  return what === "besluit-op-schrift" || what === "einde-noodmaatregel";
}

/** A round that asks for an expert from outside, begun by a look without one. */
function lacksExternalExpert(restriction: Restriction, ruleSet: RuleSet, at: PlainDate): boolean {
  if (restriction.regime !== "wzd" || restriction.isEmergency === true) return false;
  const looks = termLooks(restriction, ruleSet, at);
  const term = ruleSet.terms[Math.min(looks.length, ruleSet.terms.length - 1)];
  return term?.asks === "externe-deskundige" && looks.at(-1)?.withExternalExpert !== true;
}

/** No day agreed to look again, where the rule set leaves the term to an agreement. */
function lacksAgreedTerm(restriction: Restriction, { agreedTerm }: RuleSet): boolean {
  const { regime, isEmergency, nextReview } = restriction;
  return regime === "wzd" && isEmergency !== true && agreedTerm !== null && nextReview === null;
}

/** Whether the one-to-one is itself a restriction: asked for the Wlz, and then kept with the others (trap 7, G24). */
function aboutTheOneToOne(
  { trajectory, legalWorlds }: RestrictionFacts,
  current: readonly Restriction[],
  at: PlainDate,
): readonly OpenDecision[] {
  const { id: trajectoryId, restrictionAskedOn, isRestriction } = trajectory;
  const isKept = current.some(({ isTheOneToOneItself }) => isTheOneToOneItself === true);
  const isAsked = restrictionAskedOn !== null && restrictionAskedOn <= at;
  const base = { trajectoryId, restrictionId: null, deadline: null };
  if (isKept) return [];
  if (isAsked) {
    const isOne = isRestriction === "ja" || isRestriction === "deels";
    return isOne ? [{ ...base, what: "een-op-een-vastleggen", source: null }] : [];
  }
  if (!legalWorlds.includes("wlz")) return [];
  return [{ ...base, what: "een-op-een-vragen", source: oneToOneSource }];
}

function sourceOf(what: DecisionKind, { regime }: Restriction, { source }: RuleSet): string | null {
  if (what === "externe-deskundige" || what === "termijn-afspreken") return source;
  return regimes.find((row) => row.regime === regime)?.source ?? null;
}
