import fc from "fast-check";
import { expect, test } from "vitest";
import { isoWeek, type PlainDate } from "../plain-date/plain-date.ts";
import { RegieRole } from "../regie/regie.ts";
import { type Question, question } from "../testing/arbitrary-facts.ts";
import { anId, aRecord } from "../testing.ts";
import type { SignalId, TrajectoryFacts } from "./signal.ts";
import { signalDefinitions } from "./signal-definition.ts";
import { isActive, signalsAt } from "./signals-at.ts";

/** Every fact that is dated after `at` taken away. */
function withoutLaterFacts({ facts, at }: Question): TrajectoryFacts {
  const known = (date: PlainDate | null) => date === null || date <= at;
  const { investigatedOn, retAdviceOn } = facts.trajectory;
  return {
    client: facts.client,
    trajectory: {
      ...facts.trajectory,
      investigatedOn: known(investigatedOn) ? investigatedOn : null,
      retAdviceOn: known(retAdviceOn) ? retAdviceOn : null,
    },
    goals: facts.goals.filter(({ startDate }) => known(startDate)),
    evaluations: facts.evaluations.filter(({ date }) => known(date)),
    explanatoryAnalyses: facts.explanatoryAnalyses.filter(({ date }) => known(date)),
    regieAssignments: facts.regieAssignments.filter(({ from }) => known(from)),
    diagnoses: facts.diagnoses.filter(({ date }) => known(date)),
    placements: facts.placements.filter(({ from }) => known(from)),
    transitions18: facts.transitions18.filter(({ date }) => known(date)),
    activities: facts.activities.filter(({ from }) => known(from)),
    restrictions: facts.restrictions.filter(({ from }) => known(from)),
    deliveredHours: facts.deliveredHours.filter(
      ({ year, week }) =>
        `${year}-${String(week).padStart(2, "0")}` <= isoWeek(at).replace("W", ""),
    ),
  };
}

function reversed(facts: TrajectoryFacts): TrajectoryFacts {
  const entries = Object.entries(facts).map(([list, value]) => [
    list,
    Array.isArray(value) ? value.toReversed() : value,
  ]);
  return { ...facts, ...Object.fromEntries(entries) };
}

type Remedy = (facts: TrajectoryFacts, at: PlainDate) => Partial<TrajectoryFacts>;

const on = { clientId: anId(1), trajectoryId: anId(2) };
const evaluated: Remedy = ({ evaluations }, date) => ({
  evaluations: [
    ...evaluations,
    aRecord("evaluation", { ...on, date, independentExpert: true }, anId(5000)),
  ],
});
const analysed: Remedy = ({ explanatoryAnalyses }, date) => ({
  explanatoryAnalyses: [
    ...explanatoryAnalyses,
    aRecord("explanatoryAnalysis", { ...on, date }, anId(5001)),
  ],
});
const replanned: Remedy = ({ trajectory }, at) => ({
  trajectory: { ...trajectory, plannedEndDate: at },
});

/** The fact whose recording takes the signal away; placements that were (G18) stay as they were. */
const remedies: Readonly<Record<Exclude<SignalId, "G18">, Remedy>> = {
  G3: (facts, at) => ({
    ...replanned(facts, at),
    goals: [aRecord("goal", { ...on, startDate: at, description: "doel", status: "lopend" })],
  }),
  G4: evaluated,
  G5: evaluated,
  G6: ({ trajectory }, at) => ({ trajectory: { ...trajectory, investigatedOn: at } }),
  G8: evaluated,
  G9: analysed,
  G12: ({ regieAssignments }, from) => ({
    regieAssignments: [
      ...regieAssignments,
      ...RegieRole.options.map((regieRole) =>
        aRecord("regieAssignment", { ...on, regieRole, from }),
      ),
    ],
  }),
  G15: ({ diagnoses }) => ({
    diagnoses: diagnoses.map((one) => ({ ...one, source: "verslag", assessor: "arts" })),
  }),
  G20: (_, date) => ({
    transitions18: [aRecord("transition18", { ...on, destination: "thuis", funder: "wmo", date })],
  }),
  G21: (_, from) => ({ activities: [aRecord("activity", { ...on, kind: "werk", from })] }),
  G23: ({ restrictions }) => ({
    restrictions: restrictions.map((one) => ({ ...one, legalBasis: "grond" })),
  }),
  G25: ({ deliveredHours }) => ({
    deliveredHours: deliveredHours.map((row) => ({ ...row, deliveredHours: row.plannedHours })),
  }),
  G28: replanned,
  G34: (facts, at) => ({
    ...analysed(facts, at),
    trajectory: { ...facts.trajectory, retAdviceOn: at },
  }),
};

function idsIn(facts: TrajectoryFacts): ReadonlySet<string> {
  return new Set(
    Object.values(facts).flatMap((value) =>
      "id" in value ? [value.id] : value.map(({ id }) => id),
    ),
  );
}

test("the files made up here raise every signal, so the properties below say something", () => {
  const questions = fc.sample(question, { numRuns: 400, seed: 18 });
  const raised = new Set(
    questions.flatMap(({ facts, at }) => signalsAt(facts, at).map(({ id }) => id)),
  );
  expect([...raised].toSorted()).toEqual(signalDefinitions.map(({ id }) => id).toSorted());
});

test("a trajectory that is not active has no signal", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      fc.pre(!isActive(facts.trajectory, at));
      expect(signalsAt(facts, at)).toEqual([]);
    }),
  );
});

test("there is at most one signal of each kind, in the order of the definitions", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      const raised = signalsAt(facts, at).map(({ id }) => id);
      const inOrder = signalDefinitions.map(({ id }) => id).filter((id) => raised.includes(id));
      expect(raised).toEqual(inOrder);
    }),
  );
});

test("a signal rests only on records that exist", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      const known = idsIn(facts);
      for (const { about } of signalsAt(facts, at)) {
        expect(about.length).toBeGreaterThan(0);
        expect(about.filter(({ id }) => !known.has(id))).toEqual([]);
      }
    }),
  );
});

test("facts dated after the day asked for change nothing", () => {
  fc.assert(
    fc.property(question, (asked) => {
      expect(signalsAt(asked.facts, asked.at)).toEqual(
        signalsAt(withoutLaterFacts(asked), asked.at),
      );
    }),
  );
});

test("the order in which facts arrive changes nothing", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      expect(signalsAt(reversed(facts), at)).toEqual(signalsAt(facts, at));
    }),
  );
});

test("recording what is missing takes the signal away", () => {
  fc.assert(
    fc.property(question, ({ facts, at }) => {
      for (const { id } of signalsAt(facts, at)) {
        if (id === "G18") continue;
        const mended = signalsAt({ ...facts, ...remedies[id](facts, at) }, at);
        expect(mended.map((signal) => signal.id)).not.toContain(id);
      }
    }),
  );
});
