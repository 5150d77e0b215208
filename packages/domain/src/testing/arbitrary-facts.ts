import fc from "fast-check";
import { addDays, type PlainDate } from "../plain-date/plain-date.ts";
import { type FactList, factLists, type TrajectoryFacts } from "../signal/signal.ts";
import { aClient, aTrajectory, someFacts } from "../testing.ts";
import { aroundDay } from "./arbitrary/around.ts";
import { arbitraryLists } from "./arbitrary/lists.ts";
import { anyFields, anyRecords } from "./arbitrary/records.ts";
import { clientFields, trajectoryFields } from "./arbitrary/trajectory.ts";

/** A file and the day the question is asked for. */
export type Question = { readonly facts: TrajectoryFacts; readonly at: PlainDate };

const listNames = Object.keys(factLists) as readonly FactList[];

/** Any file around day `at`: empty lists, gaps, future facts and boundary days among them. */
function factsAround(at: PlainDate): fc.Arbitrary<TrajectoryFacts> {
  const around = aroundDay(at);
  const lists = listNames.map((list, index) => {
    const kind = factLists[list];
    const fields = anyFields(kind, around, arbitraryLists[list]?.(around));
    return [list, anyRecords(kind, 100 * (index + 1), fields)] as const;
  });
  const client = anyFields("client", around, clientFields(around), ["pseudonym", "birthDate"]);
  const trajectory = anyFields("trajectory", around, trajectoryFields(around), ["number"]);
  return fc
    .record({ ...Object.fromEntries(lists), client, trajectory })
    .map(({ client: ofClient, trajectory: ofTrajectory, ...recorded }) =>
      someFacts({
        ...recorded,
        client: aClient(ofClient),
        trajectory: aTrajectory(ofTrajectory),
      }),
    );
}

/** The last day of a month, of a year and of a week among them, and a leap day. */
const days: readonly PlainDate[] = [
  ...["2025-12-28", "2026-02-28", "2026-11-01", "2027-01-04", "2028-02-29", "2028-12-31"],
  ...Array.from({ length: 24 }, (_, step) => addDays("2025-01-01", 61 * step)),
];

// Made once: building what makes up a file costs more than making one up.
const factsOnDays = days.map((at) => factsAround(at).map((facts): Question => ({ facts, at })));

/** Any file with a day between 2025 and 2029. */
export const question: fc.Arbitrary<Question> = fc.oneof(...factsOnDays);
