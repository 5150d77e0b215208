import type { Database } from "@nabij/db";

type Tries = { count: number; since: number };

/** So many wrong codes from one address within this time, and every code from there has to wait. */
const mostWrong = 20;
const windowMs = 15 * 60 * 1000;

/** Kept for this process alone and never written down; so many addresses at most. */
const mostAddresses = 10_000;

const perNode = new WeakMap<Database, Map<string, Tries>>();

/** Whether an address may try a code; the right one has to wait as well, or it would tell itself. */
export function mayTry(db: Database, address: string, now: Date): boolean {
  const tries = triesOf(db).get(address);
  return tries === undefined || isOver(tries, now) || tries.count < mostWrong;
}

/** Remembers a wrong code from an address. */
export function wrongTry(db: Database, address: string, now: Date): void {
  const all = triesOf(db);
  const before = all.get(address);
  const since = before === undefined || isOver(before, now) ? now.getTime() : before.since;
  const count = since === before?.since ? before.count + 1 : 1;
  all.delete(address);
  all.set(address, { count, since });
  const oldest = all.keys().next().value;
  if (all.size > mostAddresses && oldest !== undefined) all.delete(oldest);
}

function isOver({ since }: Tries, now: Date): boolean {
  return now.getTime() - since >= windowMs;
}

function triesOf(db: Database): Map<string, Tries> {
  const known = perNode.get(db) ?? new Map<string, Tries>();
  perNode.set(db, known);
  return known;
}
