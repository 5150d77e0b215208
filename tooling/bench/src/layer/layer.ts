import { randomUUID } from "node:crypto";
import type { Database } from "@nabij/db";
import { appRouter, byTheClock, callerFactory, openLive } from "api/node";
import { now, organisation, today, worker } from "../seed/measured-organisation.ts";
import type { HttpClient } from "../server/http-client.ts";

/** From the bottom up: SQL, the store, a procedure without and with a connection in between. */
export const layerNames = ["raw", "store", "caller", "http"] as const;
export type LayerName = (typeof layerNames)[number];

/** One way to get an answer, and what of the answer the other ways must say too. */
export type Way = {
  readonly ask: (round: number) => unknown;
  readonly gist?: (answer: never) => unknown;
};

/** Something people do, at each layer that has it. */
export type Measured = {
  readonly name: string;
  readonly layers: Readonly<Partial<Record<LayerName, Way>>>;
};

/** What a way to ask needs: a connection of this process, and a server with another. */
export type Bench = {
  readonly db: Database;
  readonly http: HttpClient;
  /** Teams and running trajectories to ask about. */
  readonly teamIds: readonly string[];
  readonly trajectoryIds: readonly string[];
};

const callerOf = callerFactory(appRouter);

/** The procedures as the server has them, without session and connection. */
export function callerFor(db: Database) {
  const { id: organisationId } = organisation;
  const { userId, role } = worker;
  const actor = { userId, organisationId, role, clientIds: null, teamIds: null };
  const clock = { now: () => now, today: () => today };
  const live = openLive({ db, now: () => now, newId: randomUUID, later: byTheClock });
  const device = { token: null, address: "", keep: () => {} };
  const shell = { dataDir: "unused", ...clock, newId: randomUUID, seal: (text: string) => text };
  return callerOf({ db, actor, live, device, ...shell });
}

/** A way with the type of its answer kept together. */
export function way<T>(ask: (round: number) => T, gist?: (answer: Awaited<T>) => unknown): Way {
  return gist === undefined ? { ask } : { ask, gist: gist as (answer: never) => unknown };
}

/** One of a list, each in its turn. */
export function inTurn<T>(list: readonly T[], round: number): T {
  const found = list[round % list.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
}
