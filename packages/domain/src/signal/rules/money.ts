import type { Funding } from "../../funding/funding.ts";
import { addMonths, daysBetween, isCurrent } from "../../plain-date/plain-date.ts";
import { dayAfter, edgesOf } from "../change-days.ts";
import { chronological, latest } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

const isMeerzorg = ({ scheme }: Funding) => scheme === "meerzorg" || scheme === "groepsmeerzorg";

/** G42: the meerzorg money goes to staff alone, none of it to the place or the context (S25). */
export const moneyOnlyOnStaff: SignalRule = {
  find: ({ funding }, at) => {
    const onStaff = funding.filter(
      (one) =>
        one.staffShare !== null &&
        one.environmentShare === 0 &&
        one.contextShare === 0 &&
        isMeerzorg(one) &&
        isCurrent(one, at),
    );
    const [oldest, ...others] = chronological(onStaff, ({ from }) => from);
    if (oldest === undefined) return null;
    return {
      evidence: { scheme: oldest.scheme, since: oldest.from, staffShare: oldest.staffShare },
      about: [oldest, ...others].map(({ id }) => ({ kind: "funding", id })),
    };
  },
  changesOn: ({ funding }) => funding.flatMap(edgesOf),
};

/** G43: a renewal must be in soon, and no reflection was held in the time before it (S24). */
export const renewalWithoutReflection: SignalRule = {
  find: ({ funding, reflectionSessions }, at, limit) => {
    const bare = funding.filter((one) => {
      if (one.renewalOn === null || one.renewalOn < at || !isCurrent(one, at)) return false;
      const since = addMonths(one.renewalOn, -limit("months"));
      return (
        since <= at &&
        !reflectionSessions.some(({ startedOn }) => since <= startedOn && startedOn <= at)
      );
    });
    const [next, ...later] = chronological(bare, ({ renewalOn }) => renewalOn);
    if (next === undefined || next.renewalOn === null) return null;
    const session = latest(reflectionSessions, ({ startedOn }) => startedOn, at);
    return {
      evidence: {
        renewalOn: next.renewalOn,
        since: addMonths(next.renewalOn, -limit("months")),
        daysLeft: daysBetween(at, next.renewalOn),
        lastReflection: session?.startedOn ?? null,
      },
      about: [next, ...later].map(({ id }) => ({ kind: "funding", id })),
    };
  },
  changesOn: ({ funding, reflectionSessions }, limit) => [
    ...funding.flatMap((one) =>
      one.renewalOn === null
        ? []
        : [...edgesOf(one), addMonths(one.renewalOn, -limit("months")), dayAfter(one.renewalOn)],
    ),
    ...reflectionSessions.map(({ startedOn }) => startedOn),
  ],
};
