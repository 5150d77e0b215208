import { createHash, randomUUID } from "node:crypto";
import type { Write } from "@nabij/db";
import { aDatabase } from "@nabij/db/testing";
import type { Actor, Role } from "@nabij/domain";
import { openLive } from "./features/reflection/open-live.ts";
import { appRouter } from "./router.ts";
import type { Device } from "./session-log/device.ts";
import { callerFactory } from "./trpc.ts";

const callerOf = callerFactory(appRouter);

/** A device that never sat at a table; it keeps what it is given. */
export function aDevice(address = "192.0.2.1"): Device {
  let token: string | null = null;
  const keep = (given: string) => {
    token = given;
  };
  return {
    get token() {
      return token;
    },
    address,
    keep,
  };
}

/** Work that waits until a test says that the time has come. */
function aWaitingRoom() {
  const waiting = new Set<() => void>();
  const later = (work: () => void) => {
    waiting.add(work);
    return () => void waiting.delete(work);
  };
  const pass = () => {
    for (const work of [...waiting]) {
      waiting.delete(work);
      work();
    }
  };
  return { later, pass, waiting };
}

/** A node for one test: a database, a fixed day, and callers in any role or with no account. */
export function aNode(today = "2026-11-01", dataDir = "unused") {
  const { db, organisation, scope, write } = aDatabase();
  const clock = { at: new Date(`${today}T12:00:00Z`) };
  const now = () => clock.at;
  const room = aWaitingRoom();
  const live = openLive({ db, now, newId: randomUUID, later: room.later });
  const seal = (text: string) => createHash("sha256").update(`test ${text}`).digest("hex");
  const context = { db, dataDir, live, seal, now, today: () => today, newId: randomUUID };
  const as = (role: Role, limits: Partial<Actor> = {}, device = aDevice()) => {
    const { id: organisationId } = organisation;
    const all = { clientIds: null, teamIds: null };
    const actor = { userId: `user ${role}`, organisationId, role, ...all, ...limits };
    return callerOf({ ...context, device, actor });
  };
  const phone = (device = aDevice()) => callerOf({ ...context, device, actor: null });
  const store = (...writes: readonly Write[]) => write(...writes);
  return { db, organisation, scope, store, as, phone, live, clock, room };
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
