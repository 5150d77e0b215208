import { type Database, listMemberships } from "@nabij/db";
import type { Later } from "../../session-log/live-sessions.ts";
import { noteContact } from "../membership/contact.ts";
import type { FederationAdmin } from "../membership/federation-admin.ts";
import { takeTurn } from "./take-turn.ts";

/** How often a node calls its hubs, and what else happens then. */
export type Rhythm = {
  /** Milliseconds between two calls while nothing goes on. */
  readonly idleMs?: number;
  /** After each turn of an organisation: what the demo decides by itself. */
  readonly afterTurn?: (admin: FederationAdmin) => Promise<void>;
};

/** A node whose organisations may take part in a federation. */
export type FederatedNode = Rhythm & {
  readonly db: Database;
  readonly dataDir: string;
  readonly now: () => Date;
};

const shippedIdleMs = 30_000;
/** While a round goes on, nobody has to wait for this node. */
const busyMs = 2_000;

/**
 * Keeps every membership of the node up to date: asks the hub, answers its rounds, and comes back.
 * Without a membership nothing goes out. Gives the way to stop, which waits for the running turn.
 */
export function keepFederated(node: FederatedNode, later: Later): () => Promise<void> {
  const idleMs = node.idleMs ?? shippedIdleMs;
  const stopping = new AbortController();
  let callOff = (): void => {};
  let running: Promise<void> = Promise.resolve();
  const again = (ms: number) => {
    if (stopping.signal.aborted) return;
    callOff = later(() => {
      running = turn();
    }, ms);
  };
  const turn = async () => {
    // What was cut off halfway is begun again by the next turn.
    const isBusy = await turnOfAll(node, stopping.signal).catch(() => false);
    again(isBusy ? Math.min(busyMs, idleMs) : idleMs);
  };
  again(Math.min(busyMs, idleMs));
  return async () => {
    stopping.abort();
    callOff();
    await running;
  };
}

/** One turn for every membership; true while a round goes on. */
export async function turnOfAll(node: FederatedNode, signal?: AbortSignal): Promise<boolean> {
  let isBusy = false;
  for (const { organisationId, status } of listMemberships(node.db)) {
    if (status === "found" || status === "refused") continue;
    const actor = { userId: "node", role: "systeem", organisationId } as const;
    const scope = { organisationId, clientIds: null };
    const { db, dataDir, now } = node;
    const ending = signal === undefined ? {} : { signal };
    const admin: FederationAdmin = { db, dataDir, now, scope, actor, ...ending };
    const turn = await takeTurn(admin);
    if (turn.contact !== null)
      noteContact(node.db, scope, { at: node.now().toISOString(), fault: turn.contact.fault });
    await node.afterTurn?.(admin);
    isBusy ||= turn.isBusy;
  }
  return isBusy;
}
