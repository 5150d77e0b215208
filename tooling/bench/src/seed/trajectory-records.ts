import {
  addDays,
  addMonths,
  CareProfile,
  Funding,
  type PlainDate,
  Purpose,
  Stance,
  StartReason,
} from "@nabij/domain";
import { type MadeRecord, recordsLike } from "./blank.ts";
import { evaluations, goals, hours, incidents, regie, restrictions } from "./care-records.ts";
import { contextRecords } from "./context-records.ts";
import type { Dice } from "./dice.ts";
import type { Stretch } from "./stretch.ts";

/** Rows of one trajectory, its client and itself included. */
export const rowsPerTrajectory = 64;

const start = "2024-01-01";
const client = recordsLike("client", {
  pseudonym: "C1",
  birthDate: "1996-05-01",
  legalWorlds: ["wlz"],
});
const trajectory = recordsLike("trajectory", { number: "T1", startDate: start, type: "tijdelijk" });
const intensity = recordsLike("intensity", { from: start });
const funding = recordsLike("funding", { scheme: "meerzorg", from: start });

const daysBack = 5 * 365;

/** All records of the trajectory with this number, parents first: {@link rowsPerTrajectory} rows. */
export function trajectoryRecords(
  number: number,
  teamIds: readonly string[],
  today: PlainDate,
  dice: Dice,
): readonly MadeRecord[] {
  const clientId = dice.id();
  const trajectoryId = dice.id();
  const startDate = addDays(today, -dice.int(5, daysBack));
  const ended = addDays(startDate, dice.int(60, 1500));
  const endDate = dice.chance(60) && ended < today ? ended : null;
  const stretch = { trajectoryId, clientId, from: startDate, last: endDate ?? today };
  return [
    clientOf(clientId, number, teamIds, dice),
    trajectory(trajectoryId, {
      ...{ clientId, number: `T${number}`, startDate, endDate },
      plannedEndDate: dice.chance(60) ? addMonths(startDate, dice.int(3, 24)) : null,
      type: dice.chance(75) ? "tijdelijk" : "langdurig-structureel",
      stance: dice.pick([...Stance.options, null]),
      purpose: dice.pick([...Purpose.options, null]),
      startReasons: dice.chance(80) ? [dice.pick(StartReason.options)] : [],
      startReasonsKnown: dice.pick(["ja", "deels", "nee", null]),
      investigatedOn: dice.chance(60) ? addDays(startDate, dice.int(10, 40)) : null,
    }),
    ...intensities(stretch, dice),
    funding(dice.id(), {
      ...{ trajectoryId, from: startDate, until: endDate },
      scheme: dice.pick(Funding.shape.scheme.options),
    }),
    ...hours(stretch, dice, 25),
    ...goals(stretch, dice, 4),
    ...evaluations(stretch, dice, 5),
    ...restrictions(stretch, dice, 2),
    ...regie(stretch, dice, 4),
    ...incidents(stretch, dice, 4),
    ...contextRecords(stretch, dice),
  ];
}

function clientOf(id: string, number: number, teamIds: readonly string[], dice: Dice) {
  const isYoung = dice.chance(35);
  const year = isYoung ? dice.int(2008, 2016) : dice.int(1950, 2006);
  return client(id, {
    pseudonym: `C${number}`,
    chosenName: dice.pick(["Sam", "Robin", "Noor", "Bo", null]),
    birthDate: `${year}-0${dice.int(1, 9)}-1${dice.int(0, 9)}`,
    legalWorlds: isYoung ? ["jeugdwet"] : dice.pick([["wlz"], ["wlz"], ["wmo"], ["wlz", "zvw"]]),
    careProfile: dice.pick(CareProfile.options),
    region: "Rijnmond",
    teamId: dice.chance(95) ? dice.pick(teamIds) : null,
  });
}

/** Two stretches of nearness: the second more, or less. */
function intensities({ trajectoryId, from, last }: Stretch, dice: Dice): readonly MadeRecord[] {
  const half = addDays(from, 45);
  const turn = half > last ? last : half;
  const hoursPerDay = dice.int(2, 48) / 2;
  const common = { trajectoryId, ratio: dice.pick(["1:1", "1:1", "2:1"] as const) };
  return [
    intensity(dice.id(), { ...common, from, until: turn, hoursPerDay }),
    intensity(dice.id(), {
      ...{ ...common, from: addDays(turn, 1), exclusivelyRostered: dice.chance(70) },
      hoursPerDay: Math.max(1, Math.min(24, hoursPerDay + dice.int(-4, 3))),
    }),
  ];
}
