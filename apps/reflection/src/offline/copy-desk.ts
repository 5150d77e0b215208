import type { PinnedGuide } from "@nabij/reflection";
import type { CopyStore } from "./copy-store.ts";
import type { DeviceCopy, SetAside } from "./device-copy.ts";
import type { NodeCalls } from "./node-calls.ts";

/** The world outside: storage, node, patience, and the other tabs of this browser. */
export type Shell = {
  readonly store: CopyStore;
  readonly node: NodeCalls;
  /** One piece of work of that name at a time, over all tabs. */
  readonly inTurn: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Resolves when it is worth another try; `failures` is how many went before. */
  readonly wait: (failures: number) => Promise<void>;
  /** These words did not go along just now: a place to write them again. */
  readonly keepDrafts: (sessionId: string, added: readonly SetAside[]) => void;
  readonly tell: (sessionId: string) => void;
  readonly onTold: (listener: (sessionId: string) => void) => () => void;
};

/** The copy of one conversation, read by all tabs and changed by one at a time. */
export type CopyDesk = {
  readonly sessionId: string;
  readonly guide: PinnedGuide;
  readonly node: NodeCalls;
  readonly read: () => Promise<DeviceCopy | null>;
  /** What it became; null when it was taken away from this device. */
  readonly change: (to: (copy: DeviceCopy) => DeviceCopy) => Promise<DeviceCopy | null>;
};

/** `onChange` is called with what this tab made of it; the other tabs are told. */
export function openDesk(
  { store, node, inTurn, keepDrafts, tell }: Shell,
  guide: PinnedGuide,
  sessionId: string,
  onChange: (copy: DeviceCopy) => void,
): CopyDesk {
  const read = () => store.read(sessionId);
  const change: CopyDesk["change"] = (to) =>
    inTurn(`kopie.${sessionId}`, async () => {
      const copy = await read();
      if (copy === null) return null;
      const next = to(copy);
      if (next === copy) return copy;
      await store.keep(next);
      keepDrafts(sessionId, next.setAside.slice(copy.setAside.length));
      onChange(next);
      tell(sessionId);
      return next;
    });
  return { sessionId, guide, node, read, change };
}
