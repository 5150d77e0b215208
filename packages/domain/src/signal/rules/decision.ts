import { isCurrent } from "../../plain-date/plain-date.ts";
import { daysOf, edgesOf } from "../change-days.ts";
import type { SignalRule } from "../signal.ts";
import { aboutPlacements, byBegin } from "./place.ts";

/** G27: meant to be temporary, but to nobody it is clear where it leads. */
export const noPerspective: SignalRule = {
  find: ({ trajectory }) => {
    const { id, type, perspective, nextPlace } = trajectory;
    if (type !== "tijdelijk" || perspective === "duidelijk" || nextPlace !== null) return null;
    return { evidence: { perspective }, about: [{ kind: "trajectory", id }] };
  },
  changesOn: () => [],
};

/** G32: came in before anyone asked what this person needs. */
export const admittedWithoutKnowingNeed: SignalRule = {
  find: ({ trajectory, placements }, at) => {
    const askedLate = placements.filter(
      (one) =>
        one.informationAskedOn !== null &&
        one.from < one.informationAskedOn &&
        one.informationAskedOn <= at &&
        isCurrent(one, at),
    );
    const [first] = byBegin(askedLate);
    if (first !== undefined) {
      return {
        evidence: { placedOn: first.from, askedOn: first.informationAskedOn },
        about: aboutPlacements(askedLate),
      };
    }
    const { id, startDate, startReasons } = trajectory;
    const isReason = startReasons.includes("opname-zonder-juiste-informatie");
    if (!isReason) return null;
    const isAsked = placements.some(
      ({ from, until, informationAskedOn: asked }) =>
        from <= at && (until === null || until >= startDate) && asked !== null && asked <= at,
    );
    if (isAsked) return null;
    return {
      evidence: { placedOn: null, askedOn: null },
      about: [{ kind: "trajectory", id }],
    };
  },
  changesOn: ({ placements }) =>
    placements
      .filter(({ informationAskedOn }) => informationAskedOn !== null)
      .flatMap((one) => [...edgesOf(one), ...daysOf(one.informationAskedOn)]),
};

/** G33: the decision was taken while someone threatened with a court case or the street. */
export const decidedUnderThreat: SignalRule = {
  find: ({ trajectory }, at) => {
    const { id, decidedOn, decisionContext } = trajectory;
    const threats = decisionContext.filter((context) => context.startsWith("dreiging-"));
    if (threats.length === 0 || (decidedOn !== null && decidedOn > at)) return null;
    return { evidence: { decidedOn, threats }, about: [{ kind: "trajectory", id }] };
  },
  changesOn: ({ trajectory }) => daysOf(trajectory.decidedOn),
};
