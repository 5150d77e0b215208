import type { Placement } from "../../placement/placement.ts";
import { addDays, daysBetween, isCurrent } from "../../plain-date/plain-date.ts";
import { dayAfter, edgesOf } from "../change-days.ts";
import type { SignalRule } from "../signal.ts";
import { isByDay } from "./client.ts";
import { aboutPlacements, byBegin } from "./place.ts";

/** G19: weeks in crisis shelter, without both treatment and something to do by day. */
export const longInCrisisShelter: SignalRule = {
  find: ({ placements, activities }, at, limit) => {
    const stays = placements.filter((one) => isCrisisShelter(one) && isCurrent(one, at));
    if (stays.length === 0) return null;
    const before = addDays(at, -limit("days"));
    const hasDaytime = activities.some((one) => isByDay(one) && isCurrent(one, at));
    const bare = stays.filter(
      ({ from, hasTreatment }) => from < before && !(hasDaytime && hasTreatment === true),
    );
    const [longest] = byBegin(bare);
    if (longest === undefined) return null;
    const missing = [
      ...(bare.some(({ hasTreatment }) => hasTreatment !== true) ? ["treatment"] : []),
      ...(hasDaytime ? [] : ["daytimeActivity"]),
    ];
    return {
      evidence: { since: longest.from, days: daysBetween(longest.from, at), missing },
      about: aboutPlacements(bare),
    };
  },
  changesOn: ({ placements, activities }, limit) => {
    const stays = placements.filter(isCrisisShelter);
    if (stays.length === 0) return [];
    return [
      ...stays.flatMap((one) => [...edgesOf(one), dayAfter(addDays(one.from, limit("days")))]),
      ...activities.filter(isByDay).flatMap(edgesOf),
    ];
  },
};

const aloneSituations: ReadonlySet<string | null> = new Set([
  "afzonderlijke-locatie",
  "eigen-ruimte-bij-instelling",
]);

/** G29: lives alone, in both ways seed 001 names, and sees few or no peers. */
export const livingAloneWithFewPeers: SignalRule = {
  find: ({ trajectory, placements }, at) => {
    const isPlacedAlone = trajectory.variant === "alleen-geplaatst";
    const alone = placements.filter(
      (one) =>
        hasFewPeers(one) &&
        (isPlacedAlone || aloneSituations.has(one.livingSituation)) &&
        isCurrent(one, at),
    );
    const [first] = byBegin(alone);
    if (first === undefined) return null;
    return {
      evidence: {
        since: first.from,
        peerContact: alone.some(({ peerContact }) => peerContact === "geen") ? "geen" : "weinig",
        placedAlone: isPlacedAlone,
      },
      about: aboutPlacements(alone),
    };
  },
  changesOn: ({ placements }) => placements.filter(hasFewPeers).flatMap(edgesOf),
};

function isCrisisShelter({ setting }: Placement): boolean {
  return setting === "crisisopvang";
}

function hasFewPeers({ peerContact }: Placement): boolean {
  return peerContact === "weinig" || peerContact === "geen";
}
