import type {
  BenchmarkPlan,
  Identity,
  OpenedSums,
  Publication,
  RoundPlan,
} from "@nabij/federation";
import type { FastifyBaseLogger } from "fastify";
import type { Store } from "./store/connect.ts";

/** Makes of the exact sums of a round what everyone may see. The only reader of the sums. */
export type Release = (
  roundPlan: RoundPlan,
  sums: OpenedSums,
  earlier: readonly Publication[],
  publishedAt: string,
) => Promise<Publication>;

/** All that the hub works with. */
export type Hub = {
  readonly store: Store;
  readonly identity: Identity;
  readonly name: string;
  /** The questions the hub may ask. */
  readonly plans: readonly BenchmarkPlan[];
  readonly release: Release;
  /** Whether an organisation may apply without an invitation. */
  readonly isOpen: boolean;
  /** Everything here is made up, and every page says so. */
  readonly isDemo: boolean;
  readonly log: FastifyBaseLogger;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** This moment in ISO with a Z. */
export function momentOf({ now }: Pick<Hub, "now">): string {
  return now().toISOString();
}

const turns = new WeakMap<Store, Promise<unknown>>();

/**
 * Runs one piece of work of a hub at a time: a step reads a round or the log, signs, and writes, and
 * nothing may come in between.
 */
export async function inTurn<T>({ store }: Hub, work: () => Promise<T>): Promise<T> {
  const before = turns.get(store) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(
    store,
    mine.catch(() => undefined),
  );
  return mine;
}

/** Resolves when no piece of work is under way or waiting: then the store may be closed. */
export async function allDone(hub: Hub): Promise<void> {
  await inTurn(hub, async () => undefined);
}
