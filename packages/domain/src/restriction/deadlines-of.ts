import { addDays, addMonths, type PlainDate } from "../plain-date/plain-date.ts";
import emergencyRule from "./emergency-rule.json" with { type: "json" };
import type { Restriction } from "./restriction.ts";
import { Certainty, type RuleSet } from "./rule-set.ts";

/** What has to be done or looked at by a day. */
export type DeadlineKind =
  | "besluit-op-schrift"
  | "einde-noodmaatregel"
  | "eerste-termijn"
  | "verlenging"
  | "ronde"
  | "evaluatie-van-het-plan"
  | "langste-termijn"
  | "eigen-afspraak";

/** `late` begins on the day after the deadline: the day itself still counts. */
export type DeadlineState = "met" | "due" | "late";

/** One deadline of a restriction, with where it was read. It says when to look, never what is lawful. */
export type Deadline = {
  readonly what: DeadlineKind;
  readonly dueOn: PlainDate;
  readonly state: DeadlineState;
  /** The day it was done, when it was; that may be after the deadline. */
  readonly metOn: PlainDate | null;
  /** The rule set, the emergency rule, or the organisation's own date. */
  readonly basis: RuleSet["id"] | "noodmaatregel" | "eigen-afspraak";
  readonly source: string | null;
  /** `G`: check it before relying on it. */
  readonly certainty: Certainty | null;
};

type Rule = Pick<Deadline, "basis" | "source" | "certainty">;

/**
 * The deadlines of a restriction on day `at`, in the order of their days. Deadlines of the law only
 * for regime `wzd`: for the other regimes the product knows none and invents none (trap 6). A date
 * the team agreed on itself counts under every regime. What lies after the end is left out.
 */
export function deadlinesOf(
  restriction: Restriction,
  ruleSet: RuleSet,
  at: PlainDate,
): readonly Deadline[] {
  const ofLaw = restriction.regime === "wzd" ? wzdDeadlines(restriction, ruleSet, at) : [];
  const { until } = restriction;
  return [...ofLaw, ...ownDate(restriction, at)]
    .filter(({ what, dueOn }) => what === "einde-noodmaatregel" || until === null || dueOn <= until)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function wzdDeadlines(
  restriction: Restriction,
  ruleSet: RuleSet,
  at: PlainDate,
): readonly Deadline[] {
  // An emergency measure is outside the plan: it has deadlines of its own and is over before others begin.
  if (restriction.isEmergency === true) return emergencyDeadlines(restriction, at);
  return [
    ...termDeadlines(restriction, ruleSet, at),
    ...planEvaluations(restriction, ruleSet, at),
    ...longestTerm(restriction, ruleSet, at),
  ];
}

/** Every look on or before `at` that let it go on, oldest first. */
function looksOf({ reviews, from }: Restriction, at: PlainDate): Restriction["reviews"] {
  return reviews
    .filter(({ on }) => from <= on && on <= at)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/**
 * Looks that begin a new term. A look within the first weeks is the first evaluation of the plan
 * and moves no term: counting from it would stretch the first term beyond its months.
 */
export function termLooks(
  restriction: Restriction,
  { planEvaluation }: RuleSet,
  at: PlainDate,
): Restriction["reviews"] {
  const first = addDays(restriction.from, planEvaluation?.firstAfterDays ?? 0);
  return looksOf(restriction, at).filter(({ on }) => planEvaluation === null || on > first);
}

function emergencyDeadlines(restriction: Restriction, at: PlainDate): readonly Deadline[] {
  const { from, reportedOn, until } = restriction;
  const rule: Rule = {
    basis: "noodmaatregel",
    source: emergencyRule.source,
    certainty: Certainty.parse(emergencyRule.certainty),
  };
  // The hour it began is not recorded: 48 hours is until the end of the second day after it.
  const writtenBy = addDays(from, emergencyRule.decisionWithinHours / 24);
  const endBy = addDays(from, emergencyRule.atMostDays);
  const written = reportedOn !== null && reportedOn <= at ? reportedOn : null;
  return [
    deadline("besluit-op-schrift", writtenBy, written, at, rule),
    deadline(
      "einde-noodmaatregel",
      endBy,
      until !== null && until <= endBy ? until : null,
      at,
      rule,
    ),
  ];
}

function termDeadlines(restriction: Restriction, ruleSet: RuleSet, at: PlainDate) {
  const { terms } = ruleSet;
  const looks = terms.length === 0 ? [] : termLooks(restriction, ruleSet, at);
  const deadlines: Deadline[] = [];
  for (let round = 0; round <= looks.length; round += 1) {
    const term = terms[Math.min(round, terms.length - 1)];
    if (term === undefined) break;
    const begin = round === 0 ? restriction.from : (looks[round - 1]?.on ?? restriction.from);
    const metOn = looks[round]?.on ?? null;
    const dueOn = addMonths(begin, term.months);
    deadlines.push(deadline(term.what, dueOn, metOn, at, ruleOf(ruleSet)));
  }
  return deadlines;
}

function planEvaluations(restriction: Restriction, ruleSet: RuleSet, at: PlainDate) {
  const { planEvaluation } = ruleSet;
  if (planEvaluation === null) return [];
  const looks = looksOf(restriction, at);
  const first = addDays(restriction.from, planEvaluation.firstAfterDays);
  const days = [first, ...looks.map(({ on }) => addMonths(on, planEvaluation.thenEveryMonths))];
  return days.map((dueOn, index) =>
    deadline("evaluatie-van-het-plan", dueOn, looks[index]?.on ?? null, at, ruleOf(ruleSet)),
  );
}

function longestTerm(restriction: Restriction, ruleSet: RuleSet, at: PlainDate) {
  const { agreedTerm } = ruleSet;
  if (agreedTerm === null) return [];
  const looks = looksOf(restriction, at);
  const begins = [restriction.from, ...looks.map(({ on }) => on)];
  return begins.map((begin, index) =>
    deadline(
      "langste-termijn",
      addMonths(begin, agreedTerm.atMostMonths),
      looks[index]?.on ?? null,
      at,
      ruleOf(ruleSet),
    ),
  );
}

/** The day the team itself agreed to look again. */
function ownDate(restriction: Restriction, at: PlainDate): readonly Deadline[] {
  const { nextReview } = restriction;
  if (nextReview === null) return [];
  const look = looksOf(restriction, at).find(({ on }) => nextReview <= on)?.on ?? null;
  const rule: Rule = { basis: "eigen-afspraak", source: null, certainty: null };
  return [deadline("eigen-afspraak", nextReview, look, at, rule)];
}

function ruleOf({ id, source, certainty }: RuleSet): Rule {
  return { basis: id, source, certainty };
}

function deadline(
  what: DeadlineKind,
  dueOn: PlainDate,
  metOn: PlainDate | null,
  at: PlainDate,
  rule: Rule,
): Deadline {
  const open = at > dueOn ? "late" : "due";
  return { what, dueOn, metOn, state: metOn === null ? open : "met", ...rule };
}
