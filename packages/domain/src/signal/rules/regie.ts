import { isCurrent, type PlainDate } from "../../plain-date/plain-date.ts";
import { type RegieAssignment, RegieRole } from "../../regie/regie.ts";
import { daysOf, edgesOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** G12: at least one of the three regie roles is held by nobody today. */
export const regieRoleEmpty: SignalRule = {
  find: ({ trajectory, regieAssignments }, at) => {
    const isHeld = (role: RegieRole) =>
      regieAssignments.some((one) => one.regieRole === role && isCurrent(one, at));
    if (RegieRole.options.every(isHeld)) return null;
    return {
      evidence: { missingRoles: RegieRole.options.filter((role) => !isHeld(role)) },
      about: [{ kind: "trajectory", id: trajectory.id }],
    };
  },
  changesOn: ({ regieAssignments }) => regieAssignments.flatMap(edgesOf),
};

/**
 * G13: whoever held a role last stopped, and nobody took it over. A recorded hand-over is enough;
 * "without transfer" asks for someone who accepted the role or already held it jointly.
 */
export const regieDropped: SignalRule = {
  find: ({ regieAssignments }, at) => {
    const dropped = regieAssignments.filter((one) => isDropped(one, regieAssignments, at));
    if (dropped.length === 0) return null;
    const inOrder = chronological(dropped, ({ until }) => until);
    return {
      evidence: {
        roles: RegieRole.options.filter((role) => inOrder.some((one) => one.regieRole === role)),
        endedOn: inOrder.flatMap(({ until }) => until ?? []),
        withoutTransfer: inOrder.some(({ handover }) => handover === "zonder-overdracht"),
      },
      about: inOrder.map(({ id }) => ({ kind: "regieAssignment", id })),
    };
  },
  changesOn: ({ regieAssignments }) =>
    regieAssignments.flatMap((one) => [...edgesOf(one), ...daysOf(one.acceptedOn)]),
};

/** G14: someone who holds a role today carries too many people, or says it is too much. */
export const regieHolderOverloaded: SignalRule = {
  find: ({ regieAssignments }, at, limit) => {
    const clients = limit("clients");
    const isTooMuch = (one: RegieAssignment) => isOverloaded(one, clients) && isCurrent(one, at);
    if (!regieAssignments.some(isTooMuch)) return null;
    const tooMuch = chronological(regieAssignments.filter(isTooMuch), ({ from }) => from);
    return {
      evidence: {
        roles: RegieRole.options.filter((role) => tooMuch.some((one) => one.regieRole === role)),
        selfReported: tooMuch.some((one) => one.isOverloaded === true),
        highestCaseload: tooMuch.reduce((most, { caseload }) => Math.max(most, caseload ?? 0), 0),
        clients,
      },
      about: tooMuch.map(({ id }) => ({ kind: "regieAssignment", id })),
    };
  },
  changesOn: ({ regieAssignments }, limit) =>
    regieAssignments.filter((one) => isOverloaded(one, limit("clients"))).flatMap(edgesOf),
};

function isOverloaded({ isOverloaded: said, caseload }: RegieAssignment, clients: number): boolean {
  return said === true || (caseload !== null && caseload > clients);
}

function isDropped(
  ended: RegieAssignment,
  all: readonly RegieAssignment[],
  at: PlainDate,
): boolean {
  const { regieRole, until, handover } = ended;
  if (regieRole === null || until === null || until >= at) return false;
  if (handover === "overgedragen" || handover === "aanvaard") return false;
  return !all.some((other) => {
    if (other.regieRole !== regieRole || other.from > at) return false;
    if (!isCurrent(other, at)) return other.until !== null && other.until > until;
    return handover === null || other.from <= until || isAccepted(other, at);
  });
}

function isAccepted({ acceptedOn }: RegieAssignment, at: PlainDate): boolean {
  return acceptedOn !== null && acceptedOn <= at;
}
