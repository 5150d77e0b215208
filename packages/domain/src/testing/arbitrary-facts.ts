import fc from "fast-check";
import { addDays, isoWeek, type PlainDate } from "../plain-date/plain-date.ts";
import type { RecordKind, RecordOf } from "../record/records.ts";
import { RegieRole } from "../regie/regie.ts";
import type { TrajectoryFacts } from "../signal/signal.ts";
import { aClient, anId, aRecord, aTrajectory } from "../testing.ts";

/** A file and the day the question is asked for. */
export type Question = { readonly facts: TrajectoryFacts; readonly at: PlainDate };

/** Days around the day asked for, with the boundaries more often than chance would. */
const daysAway = fc.oneof(fc.constantFrom(-1, 0, 1), fc.integer({ min: -500, max: 60 }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** The week of a day as year and week; a Monday to Sunday belongs to one ISO year. */
function weekOf(day: PlainDate) {
  const [year, week] = isoWeek(day).split("-W").map(Number);
  return { year, week };
}

function listOf<K extends RecordKind>(
  kind: K,
  number: number,
  fields: fc.Arbitrary<Readonly<Record<string, unknown>>>,
): fc.Arbitrary<readonly RecordOf<K>[]> {
  const parents = { clientId: anId(1), trajectoryId: anId(2) };
  return fc
    .array(fields, { maxLength: 4 })
    .map((many) =>
      many.map((one, index) => aRecord(kind, { ...parents, ...one }, anId(number + index))),
    );
}

/** Any file around day `at`: empty lists, gaps, future facts and boundary days among them. */
function factsAround(at: PlainDate): fc.Arbitrary<TrajectoryFacts> {
  const day = daysAway.map((days) => addDays(at, days));
  const dated = fc.record({ date: day });
  const period = fc
    .tuple(day, maybe(fc.integer({ min: 0, max: 300 })))
    .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
  const during = (extra: Record<string, fc.Arbitrary<unknown>>) =>
    fc.tuple(period, fc.record(extra)).map(([one, rest]) => ({ ...one, ...rest }));
  const trajectory = fc
    .record({
      run: period,
      planned: maybe(fc.integer({ min: 0, max: 300 })),
      type: fc.constantFrom("tijdelijk", "langdurig-structureel"),
      investigatedOn: maybe(day),
      retAdviceOn: maybe(day),
    })
    .map(({ run, planned, ...rest }) =>
      aTrajectory({
        ...rest,
        startDate: run.from,
        endDate: run.until,
        plannedEndDate: planned === null ? null : addDays(run.from, planned),
      }),
    );
  const birthDate = daysAway.map((days) => addDays(at, days - 6300));
  return fc.record({
    client: birthDate.map((born) => aClient({ birthDate: born })),
    trajectory,
    goals: listOf(
      "goal",
      100,
      day.chain((startDate) =>
        fc.record({
          startDate: fc.constant(startDate),
          description: fc.constant("doel"),
          status: fc.constantFrom("lopend", "gehaald", "vervallen"),
        }),
      ),
    ),
    evaluations: listOf(
      "evaluation",
      200,
      fc.record({
        date: day,
        independentExpert: maybe(fc.boolean()),
      }),
    ),
    explanatoryAnalyses: listOf("explanatoryAnalysis", 300, dated),
    regieAssignments: listOf(
      "regieAssignment",
      400,
      during({
        regieRole: fc.constantFrom(...RegieRole.options),
      }),
    ),
    diagnoses: listOf(
      "diagnosis",
      500,
      fc.record({
        label: fc.constantFrom("a", "b"),
        source: maybe(fc.constant("verslag")),
        assessor: maybe(fc.constant("arts")),
        date: maybe(day),
      }),
    ),
    placements: listOf(
      "placement",
      600,
      during({
        region: fc.constantFrom("eigen", "buiten", null),
      }),
    ),
    transitions18: listOf(
      "transition18",
      700,
      fc.record({
        destination: maybe(fc.constant("thuis")),
        funder: maybe(fc.constant("wmo")),
        date: maybe(day),
      }),
    ),
    activities: listOf(
      "activity",
      800,
      during({
        kind: fc.constantFrom("school", "werk", "dagbesteding", "hobby"),
      }),
    ),
    restrictions: listOf(
      "restriction",
      900,
      during({
        form: fc.constantFrom("insluiting", "toezicht"),
        legalBasis: maybe(fc.constant("grond")),
      }),
    ),
    deliveredHours: listOf(
      "deliveredHours",
      1000,
      fc
        .record({
          day: fc.integer({ min: -40, max: 14 }).map((days) => addDays(at, days)),
          plannedHours: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
          deliveredHours: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
        })
        .map(({ day: inWeek, ...hours }) => ({ ...hours, ...weekOf(inWeek) })),
    ),
  });
}

/** Any file with any day between 2025 and 2029. */
export const question: fc.Arbitrary<Question> = fc
  .integer({ min: 0, max: 1500 })
  .map((days) => addDays("2025-01-01", days))
  .chain((at) => factsAround(at).map((facts) => ({ facts, at })));
