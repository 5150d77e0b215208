import type { PinnedGuide } from "@nabij/reflection";
import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import type { api } from "../trpc.ts";
import type { DeviceCopy } from "./device-copy.ts";

/** What the node gives a device to go on with. */
export type Fetched = NonNullable<Awaited<ReturnType<typeof api.reflection.deviceCopy.query>>>;

/** What a conversation needs beside its state: names to recognise, and whom to call. */
export type Beside = Pick<Fetched, "names" | "contacts" | "eraseAfterDays" | "hasModel">;

/** Conversations on this device. Every call fails when the browser keeps nothing. */
export type CopyStore = {
  readonly read: (sessionId: string) => Promise<DeviceCopy | null>;
  readonly keep: (copy: DeviceCopy) => Promise<void>;
  readonly readBeside: (sessionId: string) => Promise<Beside | null>;
  readonly readGuide: (hash: string) => Promise<PinnedGuide | null>;
  /** Guide and what stands beside a copy change seldom, so that a step writes neither. */
  readonly keepBeside: (sessionId: string, beside: Beside, guide: PinnedGuide) => Promise<void>;
  /** Leaves nothing of a conversation behind. */
  readonly forget: (sessionId: string) => Promise<void>;
  readonly all: () => Promise<readonly DeviceCopy[]>;
};

/** The names the dashboard clears at sign-out too. */
export const database = "nabij-reflectie";
const table = "gesprekken";

const keys = {
  copy: (sessionId: string) => `gesprek ${sessionId}`,
  beside: (sessionId: string) => `erbij ${sessionId}`,
  guide: (hash: string) => `gids ${hash}`,
};

/** In the database of this browser: no other site, and no other device, reaches it. */
export function openCopyStore(store: UseStore = createStore(database, table)): CopyStore {
  const all = async () => {
    const kept = await entries<string, unknown>(store);
    return kept.flatMap(([, value]) => (isCopy(value) ? [value] : []));
  };
  return {
    all,
    read: async (sessionId) => {
      const kept: unknown = await get(keys.copy(sessionId), store);
      return isCopy(kept) ? kept : null;
    },
    keep: (copy) => set(keys.copy(copy.sessionId), copy, store),
    readBeside: async (sessionId) => (await get<Beside>(keys.beside(sessionId), store)) ?? null,
    readGuide: async (hash) => (await get<PinnedGuide>(keys.guide(hash), store)) ?? null,
    keepBeside: async (sessionId, beside, guide) => {
      await set(keys.beside(sessionId), beside, store);
      await set(keys.guide(guide.hash), guide, store);
    },
    forget: async (sessionId) => {
      const gone = await get<DeviceCopy>(keys.copy(sessionId), store);
      await del(keys.copy(sessionId), store);
      await del(keys.beside(sessionId), store);
      const others = await all();
      if (gone !== undefined && others.every(({ guideHash }) => guideHash !== gone.guideHash))
        await del(keys.guide(gone.guideHash), store);
    },
  };
}

/** Storage is a border: what another version left there may have another shape. */
function isCopy(kept: unknown): kept is DeviceCopy {
  return (
    typeof kept === "object" &&
    kept !== null &&
    "schema" in kept &&
    kept.schema === 1 &&
    "waiting" in kept
  );
}
