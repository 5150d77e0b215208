import { keepSetting, readSetting } from "@nabij/ui";

const most = 6;
const keyOf = (userId: string) => `nabij.recent.${userId}`;
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids of the dossiers this person opened on this device, latest first: never a name. */
export function recentDossiers(userId: string): readonly string[] {
  return (readSetting(keyOf(userId)) ?? "").split(" ").filter((id) => uuid.test(id));
}

/** Remembers that a dossier was opened; another address is none of its business. */
export function rememberDossier(userId: string, pathname: string): void {
  const id = /^\/trajecten\/([^/]+)$/.exec(pathname)?.[1];
  if (id === undefined || !uuid.test(id)) return;
  keepSetting(keyOf(userId), latestFirst(recentDossiers(userId), id).join(" "));
}

/** The id first and once, with the few before it. */
export function latestFirst(ids: readonly string[], id: string): readonly string[] {
  return [id, ...ids.filter((each) => each !== id)].slice(0, most);
}
