import { hoursFromHundredths, hundredths } from "../hours/hours.ts";
import { isCurrent, lastCompleteWeeks, weekKey } from "../plain-date/plain-date.ts";
import { RegieRole } from "../regie/regie.ts";
import { chronological } from "./chronological.ts";
import type { SignalRule } from "./signal.ts";
import { threshold } from "./signal-definition.ts";

/** G12: at least one of the three regie roles is held by nobody today. */
export const regieRoleEmpty: SignalRule = ({ trajectory, regieAssignments }, at) => {
  const current = regieAssignments.filter((assignment) => isCurrent(assignment, at));
  const missingRoles = RegieRole.options.filter(
    (role) => !current.some(({ regieRole }) => regieRole === role),
  );
  if (missingRoles.length === 0) return null;
  return {
    evidence: { missingRoles },
    about: [{ kind: "trajectory", id: trajectory.id }],
  };
};

/** G23: a restriction in force without a recorded legal basis. The product judges nothing. */
export const restrictionWithoutLegalBasis: SignalRule = ({ restrictions }, at) => {
  const bare = chronological(
    restrictions.filter(
      (restriction) => restriction.legalBasis === null && isCurrent(restriction, at),
    ),
    ({ from }) => from,
  );
  const [oldest] = bare;
  if (oldest === undefined) return null;
  return {
    evidence: {
      restrictions: bare.length,
      forms: bare.flatMap(({ form }) => form ?? []),
      since: oldest.from,
    },
    about: bare.map(({ id }) => ({ kind: "restriction", id })),
  };
};

/** G25: over the last four complete ISO weeks less than 0.9 of the planned hours was delivered. */
export const deliveredBelowPlanned: SignalRule = ({ deliveredHours }, at) => {
  const weeks = new Set(lastCompleteWeeks(at, threshold("G25", "weeks")));
  const rows = chronological(
    deliveredHours.filter(({ year, week }) => weeks.has(weekKey(year, week))),
    ({ year, week }) => weekKey(year, week),
  );
  const planned = rows.reduce((sum, { plannedHours }) => sum + hundredths(plannedHours), 0);
  const delivered = rows.reduce((sum, { deliveredHours: hours }) => sum + hundredths(hours), 0);
  // Whole percentages keep the comparison in integers: exactly 0.9 is not below 0.9.
  const atLeast = Math.round(threshold("G25", "ratio") * 100);
  if (planned === 0 || delivered * 100 >= planned * atLeast) return null;
  return {
    evidence: {
      weeks: [...weeks].toReversed(),
      plannedHours: hoursFromHundredths(planned),
      deliveredHours: hoursFromHundredths(delivered),
      deliveredPercentage: Math.floor((delivered * 100) / planned),
    },
    about: rows.map(({ id }) => ({ kind: "deliveredHours", id })),
  };
};
