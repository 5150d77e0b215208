import { addDays, daysBetween, isCurrent, type PlainDate } from "../../plain-date/plain-date.ts";
import type { RecordReference } from "../../record/records.ts";
import { daysOf, edgesOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule } from "../signal.ts";

/** G31: meant for control, or in reaction only, without an analysis or without a goal (S12). */
export const purelyReactive: SignalRule = {
  find: ({ trajectory, goals, explanatoryAnalyses }, at) => {
    const { id, purpose, stance } = trajectory;
    const because = [
      ...(purpose === "beheersing-en-controle" ? ["purpose"] : []),
      ...(stance === "reactief" ? ["stance"] : []),
    ];
    if (because.length === 0) return null;
    const missing = [
      ...(explanatoryAnalyses.some(({ date }) => date <= at) ? [] : ["explanatoryAnalysis"]),
      ...(goals.some(({ status, startDate }) => status !== "vervallen" && startDate <= at)
        ? []
        : ["goal"]),
    ];
    if (missing.length === 0) return null;
    return { evidence: { because, missing }, about: [{ kind: "trajectory", id }] };
  },
  changesOn: ({ goals, explanatoryAnalyses }) => [
    ...goals.map(({ startDate }) => startDate),
    ...explanatoryAnalyses.map(({ date }) => date),
  ],
};

/** G36: an agreement or guarantee was broken, or two versions of the agreements hold at once. */
export const agreementsBroken: SignalRule = {
  find: ({ agreements, placements, deliveryOrders }, at) => {
    const broken = agreements.filter(
      ({ status, madeOn }) => status === "verbroken" && madeOn <= at,
    );
    const unkept = placements.filter(
      (one) =>
        (one.returnGuarantee === "verbroken" || one.placementGuarantee === "verbroken") &&
        isCurrent(one, at),
    );
    const inForce = deliveryOrders.filter((one) => isCurrent(one, at));
    const versions = inForce.length > 1 ? inForce : [];
    if (broken.length + unkept.length + versions.length === 0) return null;
    return {
      evidence: {
        brokenAgreements: broken.length,
        brokenGuarantees: unkept.length,
        versionsInForce: inForce.length,
      },
      about: [
        ...chronological(broken, ({ madeOn }) => madeOn).map(({ id }) => refer("agreement", id)),
        ...chronological(unkept, ({ from }) => from).map(({ id }) => refer("placement", id)),
        ...chronological(versions, ({ from }) => from).map(({ id }) => refer("deliveryOrder", id)),
      ],
    };
  },
  changesOn: ({ agreements, placements, deliveryOrders }) => [
    ...agreements.map(({ madeOn }) => madeOn),
    ...placements.flatMap(edgesOf),
    ...deliveryOrders.flatMap(edgesOf),
  ],
};

/** G51: a local name such as maatwerk, without which kind of one-to-one care it is (S13, trap 4). */
export const variantNotRegistered: SignalRule = {
  find: ({ trajectory }) => {
    if (trajectory.localLabel === null || trajectory.variant !== null) return null;
    return { evidence: { missing: ["variant"] }, about: [refer("trajectory", trajectory.id)] };
  },
  changesOn: () => [],
};

/** G52: a crisis without help on site within 48 hours, counted in days (S34). */
export const crisisWithoutHelp: SignalRule = {
  find: ({ crises }, at, limit) => {
    const waiting = crises.filter(
      ({ raisedOn, helpOn, endedOn }) =>
        isCurrent({ from: raisedOn, until: endedOn }, at) &&
        (helpOn === null || at < helpOn) &&
        addDays(raisedOn, limit("days")) < at,
    );
    const [first, ...others] = chronological(waiting, ({ raisedOn }) => raisedOn);
    if (first === undefined) return null;
    const dueDate = addDays(first.raisedOn, limit("days"));
    return {
      evidence: { raisedOn: first.raisedOn, dueDate, daysLate: daysBetween(dueDate, at) },
      about: [first, ...others].map(({ id }) => refer("crisis", id)),
    };
  },
  changesOn: ({ crises }, limit) =>
    crises.flatMap(({ raisedOn, helpOn, endedOn }) => [
      addDays(raisedOn, limit("days") + 1),
      ...daysOf(helpOn),
      ...edgesOf({ from: raisedOn, until: endedOn }),
    ]),
};

/** G53: a round of the taskforce passed unanswered, and the national commission was not asked (S37). */
export const stuckInRegion: SignalRule = {
  find: ({ escalations }, at, limit) => {
    const days = 7 * limit("weeks");
    const isAskedNationally = (since: PlainDate) =>
      escalations.some(
        ({ table, askedOn }) =>
          table === "landelijke-commissie" && since <= askedOn && askedOn <= at,
      );
    const stuck = escalations.filter(
      ({ table, askedOn, answeredOn }) =>
        table === "taskforce" &&
        askedOn < at &&
        (answeredOn === null || at < answeredOn) &&
        !isAskedNationally(askedOn) &&
        addDays(askedOn, days) < at,
    );
    const [first, ...others] = chronological(stuck, ({ askedOn }) => askedOn);
    if (first === undefined) return null;
    const dueDate = addDays(first.askedOn, days);
    return {
      evidence: { askedOn: first.askedOn, dueDate, daysLate: daysBetween(dueDate, at) },
      about: [first, ...others].map(({ id }) => refer("escalation", id)),
    };
  },
  changesOn: ({ escalations }, limit) =>
    escalations.flatMap(({ table, askedOn, answeredOn }) => {
      if (table === "landelijke-commissie") return [askedOn];
      if (table !== "taskforce") return [];
      return [addDays(askedOn, 7 * limit("weeks") + 1), ...daysOf(answeredOn)];
    }),
};

function refer(kind: RecordReference["kind"], id: string): RecordReference {
  return { kind, id };
}
