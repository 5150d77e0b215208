import { randomUUID } from "node:crypto";
import type { Write } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import type { Actor, Role } from "@nabij/domain";
import { appRouter } from "./router.ts";
import { callerFactory } from "./trpc.ts";

const callerOf = callerFactory(appRouter);

/** A node for one test: a database, a fixed day, and callers in any role. */
export function aNode(today = "2026-11-01", dataDir = "unused") {
  const { db, organisation, scope, write } = aDatabase();
  const context = {
    db,
    dataDir,
    now: () => new Date(`${today}T12:00:00Z`),
    today: () => today,
    newId: randomUUID,
  };
  const as = (role: Role, limits: Partial<Actor> = {}) => {
    const { id: organisationId } = organisation;
    const actor = { userId: `user ${role}`, organisationId, role, clientIds: null, ...limits };
    return callerOf({ ...context, actor });
  };
  const store = (...writes: readonly Write[]) => write(...writes);
  return { db, organisation, scope, store, as };
}

/** The code a call is refused with, and the refusal's type when it carries one. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "not refused";
  } catch (error) {
    return error instanceof Error ? error.message : "thrown";
  }
}
