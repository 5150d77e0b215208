import { keepSetting, readSetting } from "@nabij/ui";

const key = (userId: string) => `nabij.log.${userId}`;
/** Shown before the others. */
const most = 4;

/** Ids of the trajectories this person logged for on this device, latest first; ids and no more. */
export function recentTrajectories(userId: string): readonly string[] {
  const kept = readSetting(key(userId));
  return kept === null ? [] : kept.split(" ").filter(Boolean);
}

export function rememberTrajectory(userId: string, id: string): void {
  keepSetting(key(userId), withLatest(recentTrajectories(userId), id).join(" "));
}

/** The id put first, once, with at most four in all. */
export function withLatest(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.filter((each) => each !== id)].slice(0, most);
}

/** Who was logged for lately first, in that order; the others stay as they were. */
export function recentFirst<Row extends { readonly id: string }>(
  rows: readonly Row[],
  recent: readonly string[],
): readonly Row[] {
  const first = recent.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return [...first, ...rows.filter((row) => !first.includes(row))];
}
