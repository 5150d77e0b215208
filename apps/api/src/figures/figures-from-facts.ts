import {
  addMonths,
  decisionsBetween,
  grewLastQuarter,
  heardGroupOf,
  hoursBandOf,
  intensityOn,
  isCurrent,
  type LegalWorld,
  moveDays,
  opbouwSteps,
  type PlainDate,
  type RuleSet,
  reasonsUnknown,
  regieOf,
  restrictionFlow,
  type SignalId,
  signalsFor,
  type TrajectoryFacts,
} from "@nabij/domain";
import { weekEnd } from "./calendar.ts";

type Filter = {
  readonly teamId?: string | undefined;
  readonly legalWorld?: LegalWorld | undefined;
};

/**
 * The same figures counted straight from the facts with the rules of the domain, one trajectory
 * after the other: what the index is held against.
 */
export function figuresFromFacts(
  all: readonly TrajectoryFacts[],
  { teamId, legalWorld }: Filter,
  at: PlainDate,
  ruleSet: RuleSet,
) {
  const within = all.filter(
    ({ client }) =>
      (teamId === undefined || client.teamId === teamId) &&
      (legalWorld === undefined || client.legalWorlds.includes(legalWorld)),
  );
  const running = within.filter(({ trajectory }) => runsOn(trajectory, at));
  const clients = new Map(running.map((facts) => [facts.client.id, facts]));
  const yearAgo = addMonths(at, -12);
  const movesOf = ({ placements }: TrajectoryFacts) =>
    moveDays(placements).filter((day) => yearAgo < day && day <= at).length;
  const hours = running.map(({ intensities }) => intensityOn(intensities, at)?.hoursPerDay ?? null);
  const missing = running.map(({ regieAssignments }) =>
    regieOf(regieAssignments, at).filter(({ holders }) => holders.length === 0),
  );
  return {
    trajectories: running.length,
    people: clients.size,
    reasonsUnknown: running.filter(({ trajectory }) => reasonsUnknown(trajectory)).length,
    structural: running.filter(({ trajectory }) => trajectory.type === "langdurig-structureel")
      .length,
    grew: running.filter(({ goals }) => grewLastQuarter(goals, at)).length,
    opbouw: inOrder(
      opbouwSteps(
        running.flatMap(({ goals }) => goals),
        at,
      ),
      ({ domain }) => domain,
    ),
    longer: [12, 24, 60].map(
      (months) =>
        running.filter(({ trajectory }) => trajectory.startDate < addMonths(at, -months)).length,
    ),
    bands: tally(hours.map(hoursBandOf)),
    impacts: tally(
      running.flatMap(({ evaluations }) =>
        evaluations
          .filter(({ date }) => date <= at)
          .flatMap(({ impacts }) =>
            impacts.map(({ theme, direction, prompt }) => `${theme} ${direction} ${prompt}`),
          ),
      ),
    ),
    quarters: restrictionFlow(
      within
        .filter(({ trajectory }) => trajectory.startDate <= at)
        .flatMap(({ restrictions }) => restrictions),
      at,
      8,
    ).map(({ quarter, others, oneToOne, replaced }) => ({ quarter, others, oneToOne, replaced })),
    regieMissing: tally(missing.flatMap((roles) => roles.map(({ role }) => role))),
    regieAny: missing.filter((roles) => roles.length > 0).length,
    moved: running.filter((facts) => movesOf(facts) > 0).length,
    moves: [...clients.values()].reduce((sum, facts) => sum + movesOf(facts), 0),
    heard: tally(running.map((facts) => heardGroupOf(facts, at))),
    due: tally(
      running.flatMap((facts) =>
        decisionsBetween(facts, at, weekEnd(at), ruleSet).map(({ kind }) => kind),
      ),
    ),
    ...signalsOf(running, at),
  };
}

function signalsOf(running: readonly TrajectoryFacts[], at: PlainDate) {
  const raised = running.map((facts) => signalsFor("zorgmanager", facts, at).map(({ id }) => id));
  return {
    signals: tally(raised.flat<readonly SignalId[][]>()),
    calm: raised.filter((ids) => ids.length === 0).length,
  };
}

/** How often each word was found; what was not found is not in it. */
function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function inOrder<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  return list.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

function runsOn({ startDate, endDate }: TrajectoryFacts["trajectory"], at: PlainDate): boolean {
  return isCurrent({ from: startDate, until: endDate }, at);
}
