import {
  addMonths,
  daysBetween,
  eighteenthBirthday,
  isCurrent,
} from "../../plain-date/plain-date.ts";
import { daysOf, edgesOf, inSightOn, outOfSightOn } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/** G15: a diagnosis claim without its source or without who made it. */
export const diagnosisWithoutProvenance: SignalRule = {
  find: ({ diagnoses }, at) => {
    const isBare = (claim: Diagnosis) =>
      (claim.date === null || claim.date <= at) && lacksProvenance(claim);
    if (!diagnoses.some(isBare)) return null;
    const bare = chronological(diagnoses.filter(isBare), ({ date }) => date);
    const missing = [
      ...(bare.some(({ source }) => source === null) ? ["source"] : []),
      ...(bare.some(({ assessor }) => assessor === null) ? ["assessor"] : []),
    ];
    return {
      evidence: { diagnoses: bare.map(({ label }) => label), missing },
      about: bare.map(({ id }) => ({ kind: "diagnosis", id })),
    };
  },
  changesOn: ({ diagnoses }) =>
    daysOf(...diagnoses.filter(lacksProvenance).map(({ date }) => date)),
};

/** G18: at least three placements begun in the last six months. */
export const manyPlacements: SignalRule = {
  find: ({ placements }, at, limit) => {
    if (placements.length < limit("placements")) return null;
    const after = addMonths(at, -limit("months"));
    const begun = placements.filter(({ from }) => after < from && from <= at);
    if (begun.length < limit("placements") || begun.length === 0) return null;
    const recent = chronological(begun, ({ from }) => from);
    return {
      evidence: { placements: recent.length, since: after },
      about: recent.map(({ id }) => ({ kind: "placement", id })),
    };
  },
  changesOn: ({ placements }, limit) =>
    placements.length < limit("placements")
      ? []
      : placements.flatMap(({ from }) => [from, outOfSightOn(from, limit("months"))]),
};

/** G20: 18 within twelve months, without a plan that names both a destination and a funder. */
export const turning18WithoutPlan: SignalRule = {
  find: ({ client, transitions18 }, at, limit) => {
    const birthday = eighteenthBirthday(client.birthDate);
    if (birthday <= at || addMonths(at, limit("months")) < birthday) return null;
    const made = transitions18.filter(({ date }) => date === null || date <= at);
    if (made.some(({ destination, funder }) => destination !== null && funder !== null))
      return null;
    const plans = chronological(made, ({ date }) => date);
    const missing = [
      ...(plans.some(({ destination }) => destination !== null) ? [] : ["destination"]),
      ...(plans.some(({ funder }) => funder !== null) ? [] : ["funder"]),
    ];
    return {
      evidence: {
        birthday,
        daysLeft: daysBetween(at, birthday),
        missing: missing.length > 0 ? missing : ["destinationAndFunderInOnePlan"],
      },
      about:
        plans.length > 0
          ? plans.map(({ id }) => ({ kind: "transition18", id }))
          : [{ kind: "client", id: client.id }],
    };
  },
  changesOn: ({ client, transitions18 }, limit) => {
    const birthday = eighteenthBirthday(client.birthDate);
    const planned = transitions18.map(({ date }) => date);
    return daysOf(inSightOn(birthday, limit("months")), birthday, ...planned);
  },
};

const daytimeKinds: ReadonlySet<string | null> = new Set(["school", "werk", "dagbesteding"]);

/** G21: no school, work or daytime activity now. A hobby does not count. */
export const noSchoolWorkOrDaytimeActivity: SignalRule = {
  find: ({ client, activities }, at) => {
    if (activities.some((one) => isByDay(one) && isCurrent(one, at))) return null;
    const begun = activities.filter((one) => isByDay(one) && one.from <= at);
    const last = chronological(begun, ({ until }) => until).at(-1);
    return {
      evidence: { lastUntil: last?.until ?? null },
      about: [{ kind: "client", id: client.id }],
    };
  },
  changesOn: ({ activities }) => activities.filter(isByDay).flatMap(edgesOf),
};

type Diagnosis = TrajectoryFacts["diagnoses"][number];

function lacksProvenance({ source, assessor }: Diagnosis): boolean {
  return source === null || assessor === null;
}

/** School, work or daytime activity; a hobby does not count. */
export function isByDay({ kind }: TrajectoryFacts["activities"][number]): boolean {
  return daytimeKinds.has(kind);
}
