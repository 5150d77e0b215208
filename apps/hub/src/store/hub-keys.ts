import type { Store } from "./connect.ts";

/** Keeps that the hub has another key, as the one before it signed. */
export function addHubRotation(store: Store, to: string, statement: string): void {
  store.prepare("INSERT INTO hub_rotation (key, statement) VALUES (?, ?)").run(to, statement);
}

/** The key that the last change went to; undefined when it never changed. */
export function latestHubKey(store: Store): string | undefined {
  return store
    .prepare<[], { key: string }>("SELECT key FROM hub_rotation ORDER BY position DESC LIMIT 1")
    .get()?.key;
}

/** Every change of the hub's key, the oldest first. */
export function listHubRotations(store: Store): readonly string[] {
  return store
    .prepare<[], { statement: string }>("SELECT statement FROM hub_rotation ORDER BY position")
    .all()
    .map(({ statement }) => statement);
}
