import { allRecords, type Database, listTrajectories, type Scope } from "@nabij/db";
import {
  type Deadline,
  deadlinesOf,
  inOrderOfNeed,
  isCurrent,
  type OpenDecision,
  openDecisions,
  PlainDate,
  type RecordOf,
  Regime,
  type Restriction,
  RestrictionForm,
  type RuleSet,
  restrictionFlow,
} from "@nabij/domain";
import { z } from "zod";

/** What the page of restrictions can be narrowed to. */
export const RestrictionFilter = z.object({
  at: PlainDate.optional(),
  state: z.enum(["current", "ended", "all"]).default("current"),
  teamId: z.uuid().optional(),
  regime: Regime.optional(),
  form: RestrictionForm.optional(),
  /** Only what has a deadline that has passed. */
  lateOnly: z.boolean().optional(),
});
export type RestrictionFilter = z.infer<typeof RestrictionFilter>;

const quartersShown = 8;

type Listed = ReturnType<typeof listTrajectories>["rows"][number];
type Case = Listed & { readonly restrictions: readonly Restriction[] };
type NamedRestriction = ReturnType<typeof namesOf> & {
  readonly restriction: Restriction;
  readonly deadlines: readonly Deadline[];
};

/** Every open decision, every restriction with its deadlines, and what begun and ended per quarter. */
export function restrictionRows(
  db: Database,
  scope: Scope,
  filter: RestrictionFilter,
  ruleSet: RuleSet,
  at: PlainDate,
) {
  const cases = casesOf(db, scope, filter, at);
  const decisions = cases.flatMap((one) => decisionsOf(one, ruleSet, at)).filter(asked(filter));
  const rows = cases.flatMap((one) => restrictionsOf(one, ruleSet, at)).filter(shown(filter, at));
  const all = cases.flatMap(({ restrictions }) => restrictions);
  return {
    decisions: decisions.toSorted(inOrderOfNeed),
    rows: rows.toSorted(byNextDay),
    quarters: restrictionFlow(all, at, quartersShown),
    current: all.filter((each) => isCurrent(each, at)).length,
    oneToOne: oneToOneOf(cases, at),
  };
}

/** Trajectories with their restrictions: those that run on the day, and those that stopped before. */
function casesOf(
  db: Database,
  scope: Scope,
  { teamId }: RestrictionFilter,
  at: PlainDate,
): readonly Case[] {
  const limit = Number.MAX_SAFE_INTEGER;
  const { rows } = listTrajectories(db, scope, { teamId, at, limit, sort: "client" });
  const restrictions = Map.groupBy(
    allRecords(db, scope, "restriction"),
    ({ trajectoryId }) => trajectoryId,
  );
  return rows
    .filter(({ trajectory }) => trajectory.startDate <= at)
    .map((row) => ({ ...row, restrictions: restrictions.get(row.trajectory.id) ?? [] }));
}

function namesOf({ trajectory, client, teamName }: Listed) {
  return {
    trajectoryId: trajectory.id,
    number: trajectory.number,
    startDate: trajectory.startDate,
    clientName: client.chosenName ?? client.pseudonym,
    legalWorlds: client.legalWorlds,
    teamName,
  };
}

type NamedDecision = OpenDecision &
  ReturnType<typeof namesOf> & {
    /** The restriction it is about, or null where it is about the trajectory. */
    readonly restriction: Restriction | null;
    /** Of the trajectory: what an answer about the one-to-one itself has to name. */
    readonly trajectoryVersion: RecordOf<"trajectory">["version"];
  };

function decisionsOf(one: Case, ruleSet: RuleSet, at: PlainDate): readonly NamedDecision[] {
  const { trajectory, client, restrictions } = one;
  const facts = { trajectory, restrictions, legalWorlds: client.legalWorlds };
  return openDecisions(facts, ruleSet, at).map((decision) => ({
    ...decision,
    ...namesOf(one),
    restriction: restrictions.find(({ id }) => id === decision.restrictionId) ?? null,
    trajectoryVersion: trajectory.version,
  }));
}

function restrictionsOf(one: Case, ruleSet: RuleSet, at: PlainDate): readonly NamedRestriction[] {
  return one.restrictions
    .filter(({ from }) => from <= at)
    .map((restriction) => ({
      ...namesOf(one),
      restriction,
      deadlines: deadlinesOf(restriction, ruleSet, at),
    }));
}

function asked({ regime, form, lateOnly }: RestrictionFilter) {
  return ({ restriction, deadline }: NamedDecision) =>
    (regime === undefined || restriction?.regime === regime) &&
    (form === undefined || restriction?.form === form) &&
    (lateOnly !== true || deadline?.state === "late");
}

function shown({ state, regime, form, lateOnly }: RestrictionFilter, at: PlainDate) {
  return ({ restriction, deadlines }: NamedRestriction) =>
    (state === "all" || isCurrent(restriction, at) === (state === "current")) &&
    (regime === undefined || restriction.regime === regime) &&
    (form === undefined || restriction.form === form) &&
    (lateOnly !== true || deadlines.some((each) => each.state === "late"));
}

/** What has to be looked at first stands first; what has no day comes last, longest in force first. */
function byNextDay(a: NamedRestriction, b: NamedRestriction): number {
  const next = ({ deadlines }: NamedRestriction) =>
    deadlines.find(({ state }) => state !== "met")?.dueOn ?? "9999-12-31";
  return (
    next(a).localeCompare(next(b)) || a.restriction.from.localeCompare(b.restriction.from, "nl")
  );
}

/** In how many running trajectories the one-to-one was asked about, and how many said it is one (trap 7). */
function oneToOneOf(cases: readonly Case[], at: PlainDate) {
  const running = cases.filter(({ trajectory, client }) => {
    const runs = isCurrent({ from: trajectory.startDate, until: trajectory.endDate }, at);
    return runs && client.legalWorlds.includes("wlz");
  });
  const asked = running.filter(({ trajectory: { restrictionAskedOn } }) => {
    return restrictionAskedOn !== null && restrictionAskedOn <= at;
  });
  const count = (answer: "ja" | "deels" | "nee") =>
    asked.filter(({ trajectory }) => trajectory.isRestriction === answer).length;
  return {
    running: running.length,
    asked: asked.length,
    ja: count("ja"),
    deels: count("deels"),
    nee: count("nee"),
  };
}
