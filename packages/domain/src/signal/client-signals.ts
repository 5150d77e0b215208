import { addMonths, daysBetween, eighteenthBirthday, isCurrent } from "../plain-date/plain-date.ts";
import { chronological } from "./chronological.ts";
import type { SignalRule } from "./signal.ts";
import { threshold } from "./signal-definition.ts";

/** G15: a diagnosis claim without its source or without who made it. */
export const diagnosisWithoutProvenance: SignalRule = ({ diagnoses }, at) => {
  const claims = diagnoses.filter(
    ({ date, source, assessor }) =>
      (date === null || date <= at) && (source === null || assessor === null),
  );
  const bare = chronological(claims, ({ date }) => date);
  if (bare.length === 0) return null;
  const missing = [
    ...(bare.some(({ source }) => source === null) ? ["source"] : []),
    ...(bare.some(({ assessor }) => assessor === null) ? ["assessor"] : []),
  ];
  return {
    evidence: { diagnoses: bare.map(({ label }) => label), missing },
    about: bare.map(({ id }) => ({ kind: "diagnosis", id })),
  };
};

/** G18: at least three placements begun in the last six months. */
export const manyPlacements: SignalRule = ({ placements }, at) => {
  const after = addMonths(at, -threshold("G18", "months"));
  const begun = placements.filter(({ from }) => after < from && from <= at);
  const recent = chronological(begun, ({ from }) => from);
  if (recent.length < threshold("G18", "placements")) return null;
  return {
    evidence: { placements: recent.length, since: after },
    about: recent.map(({ id }) => ({ kind: "placement", id })),
  };
};

/** G20: 18 within twelve months, without a plan that names both a destination and a funder. */
export const turning18WithoutPlan: SignalRule = ({ client, transitions18 }, at) => {
  const birthday = eighteenthBirthday(client.birthDate);
  const within = at < birthday && birthday <= addMonths(at, threshold("G20", "months"));
  if (!within) return null;
  const made = transitions18.filter(({ date }) => date === null || date <= at);
  const plans = chronological(made, ({ date }) => date);
  if (plans.some(({ destination, funder }) => destination !== null && funder !== null)) return null;
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
};

const daytimeKinds: ReadonlySet<string> = new Set(["school", "werk", "dagbesteding"]);

/** G21: no school, work or daytime activity now. A hobby does not count. */
export const noSchoolWorkOrDaytimeActivity: SignalRule = ({ client, activities }, at) => {
  const daytime = activities.filter(
    ({ kind, from }) => kind !== null && daytimeKinds.has(kind) && from <= at,
  );
  if (daytime.some((activity) => isCurrent(activity, at))) return null;
  const last = chronological(daytime, ({ until }) => until).at(-1);
  return {
    evidence: { lastUntil: last?.until ?? null },
    about: [{ kind: "client", id: client.id }],
  };
};
