import { blocks } from "../contribution/vector.ts";
import type { Ledger } from "./ledger.ts";

/** Minutes that the clocks of a node and the hub may differ. */
export const clockMinutes = 5;

/**
 * The ledger of a node whose data were put back from a backup, at that moment. Nobody knows any more
 * what was given away after the backup was made: of a round that was open then everything counts as
 * given, and a round that was opened before the moment is never answered (`mayContribute`).
 */
export function putBack(ledger: Ledger, at: string): Ledger {
  const entries = ledger.entries.map((entry) =>
    entry.status === "open" ? { ...entry, released: [...blocks] } : entry,
  );
  const before = ledger.putBackAt;
  const isLater = before === undefined || Date.parse(at) > Date.parse(before);
  return { ...ledger, entries, putBackAt: isLater ? at : before };
}

/**
 * Whether a round may have been answered by what this node was before its data were put back: it was
 * open then, by the clock of the hub, which may run ahead.
 */
export function isFromBeforePutBack(
  { putBackAt }: Pick<Ledger, "putBackAt">,
  { openedAt }: { readonly openedAt: string },
): boolean {
  if (putBackAt === undefined) return false;
  return Date.parse(openedAt) <= Date.parse(putBackAt) + clockMinutes * 60_000;
}
