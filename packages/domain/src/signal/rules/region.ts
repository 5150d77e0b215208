import { isCurrent } from "../../plain-date/plain-date.ts";
import { daysOf, edgesOf } from "../change-days.ts";
import { chronological } from "../chronological.ts";
import type { SignalRule, TrajectoryFacts } from "../signal.ts";

/** G34: placed outside the region without both keys, the analysis and the advice of the RET. */
export const outsideRegionWithoutTwoKeys: SignalRule = {
  find: ({ trajectory, placements, explanatoryAnalyses }, at) => {
    const isOutsideNow = (one: Placement) => isOutside(one) && isCurrent(one, at);
    if (!placements.some(isOutsideNow)) return null;
    const isAnalysed = explanatoryAnalyses.some(({ date }) => date <= at);
    const { retAdviceOn } = trajectory;
    const isAdvised = retAdviceOn !== null && retAdviceOn <= at;
    if (isAnalysed && isAdvised) return null;
    const outside = chronological(placements.filter(isOutsideNow), ({ from }) => from);
    const missing = [
      ...(isAnalysed ? [] : ["explanatoryAnalysis"]),
      ...(isAdvised ? [] : ["retAdvice"]),
    ];
    return {
      evidence: { missing, placedOn: outside.map(({ from }) => from) },
      about: outside.map(({ id }) => ({ kind: "placement", id })),
    };
  },
  changesOn: ({ trajectory, placements, explanatoryAnalyses }) => {
    const outside = placements.filter(isOutside);
    if (outside.length === 0) return [];
    const keys = daysOf(trajectory.retAdviceOn, ...explanatoryAnalyses.map(({ date }) => date));
    return [...outside.flatMap(edgesOf), ...keys];
  },
};

type Placement = TrajectoryFacts["placements"][number];

function isOutside({ region }: Placement): boolean {
  return region === "buiten";
}
