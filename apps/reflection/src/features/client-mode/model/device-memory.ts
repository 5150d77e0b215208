import type { Support } from "@nabij/reflection";

/** Who can help somebody to answer; roles only, no names. */
export const helpers = ["begeleider", "familie", "ander"] as const;
export type Helper = (typeof helpers)[number];

/** What this device remembers of one client's path; it never leaves the device. */
export type Memory = {
  /** Alone or with help, as it was last said; null until somebody said it. */
  readonly support: Support | null;
  readonly helper: Helper | null;
  /** The key of the screen where they were. */
  readonly place: string | null;
  /** Questions that were asked once more and passed over. */
  readonly passed: readonly string[];
};

/** The parts of the browser's storage this needs. */
type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

const prefix = "nabij.reflectie.eigen-stem.";
const nothing: Memory = { support: null, helper: null, place: null, passed: [] };

/** As it was left on this device; nothing when it cannot be read. */
export function readMemory(storage: Storage, sessionId: string): Memory {
  try {
    const kept: unknown = JSON.parse(storage.getItem(`${prefix}${sessionId}`) ?? "null");
    return isMemory(kept) ? kept : nothing;
  } catch {
    return nothing;
  }
}

/** Keeps it for the next time; a browser that keeps nothing is no reason to stop. */
export function keepMemory(storage: Storage, sessionId: string, memory: Memory): void {
  try {
    storage.setItem(`${prefix}${sessionId}`, JSON.stringify(memory));
  } catch {
    return;
  }
}

function isMemory(kept: unknown): kept is Memory {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("support" in kept && "helper" in kept && "place" in kept && "passed" in kept)) return false;
  const { support, helper, place, passed } = kept;
  return (
    (support === null || support === "alone" || support === "supported") &&
    (helper === null || helpers.some((known) => known === helper)) &&
    (place === null || typeof place === "string") &&
    Array.isArray(passed) &&
    passed.every((id) => typeof id === "string")
  );
}
