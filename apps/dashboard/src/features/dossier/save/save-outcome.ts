import type { StoredRecord } from "../dossier.ts";

/** What became of one write. */
export type SaveOutcome =
  | { readonly type: "saved"; readonly record: StoredRecord }
  | { readonly type: "stale" }
  | { readonly type: "offline" }
  | { readonly type: "refused"; readonly reason: string };

/** Where the record stands now: as stored, gone, or not to be asked. */
export type Reloaded =
  | { readonly type: "found"; readonly record: StoredRecord }
  | { readonly type: "gone" }
  | { readonly type: "offline" };
