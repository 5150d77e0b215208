import { aDatabase } from "@nabij/db/testing";
import { type Actor, mayDo, type Permission, permissions, Role } from "@nabij/domain";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { openLive } from "./features/reflection/open-live.ts";
import { appRouter } from "./router.ts";
import { aDevice } from "./testing.ts";
import { callerFactory, type Meta } from "./trpc.ts";

const { db, organisation } = aDatabase();
const now = () => new Date("2026-11-01T12:00:00Z");
const newId = () => "00000000-0000-4000-8000-000000000099";
const live = openLive({ db, now, newId, later: () => () => {} });

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<
    string,
    { readonly _def: { readonly meta?: Meta } }
  >,
).map(([path, { _def }]) => ({ path, meta: _def.meta }));

const guarded = procedures.flatMap(({ path, meta }) =>
  meta !== undefined && "permission" in meta ? [{ path, permission: meta.permission }] : [],
);

/** Calls a procedure without input and gives the code it answers with. */
async function answerOf(path: string, actor: Actor | null): Promise<string> {
  const caller = callerFactory(appRouter)({
    db,
    dataDir: "none",
    actor,
    device: aDevice(),
    live,
    seal: (text) => text,
    now,
    today: () => "2026-11-01",
    newId,
  });
  const procedure = path
    .split(".")
    .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], caller);
  try {
    await (procedure as () => Promise<unknown>)();
    return "OK";
  } catch (error) {
    return error instanceof TRPCError ? error.code : "THROWN";
  }
}

function anActor(role: Role): Actor {
  return { userId: "user", organisationId: organisation.id, role, clientIds: null, teamIds: null };
}

test("every procedure says which permission it takes, or why it is open", () => {
  expect(procedures.length).toBeGreaterThan(90);
  expect(procedures.filter(({ meta }) => meta === undefined)).toEqual([]);
});

test("only the sign-in page's questions and the door of a conversation are open", () => {
  const open = procedures.filter(({ meta }) => meta !== undefined && "open" in meta);
  expect(open.map(({ path }) => path).toSorted()).toEqual([
    "reflection.join",
    "reflection.seats",
    "session.current",
    "session.demoAccounts",
  ]);
});

test("a seat without an account opens the conversation and nothing else", () => {
  const seated = procedures.filter(({ meta }) => meta !== undefined && "orSeat" in meta);
  expect(seated.map(({ path }) => path).toSorted()).toEqual([
    "reflection.approveSummary",
    "reflection.contacts",
    "reflection.draftSummary",
    "reflection.hold",
    "reflection.invite",
    "reflection.keepPrevious",
    "reflection.leave",
    "reflection.live",
    "reflection.names",
    "reflection.previous",
    "reflection.promises",
    "reflection.proposeProbe",
    "reflection.report",
    "reflection.reportFile",
    "reflection.reportPrinted",
    "reflection.reportText",
    "reflection.setNames",
    "reflection.summary",
    "reflection.view",
  ]);
});

test("every permission a procedure takes stands in the table", () => {
  const known: readonly Permission[] = permissions;
  expect(guarded.filter(({ permission }) => !known.includes(permission))).toEqual([]);
});

test("nobody signed in gets past the gate of any procedure", async () => {
  for (const { path } of guarded) {
    expect(await answerOf(path, null), path).toBe("UNAUTHORIZED");
  }
});

test.each(Role.options)("a %s gets exactly as far as the table says", async (role) => {
  for (const { path, permission } of guarded) {
    const answer = await answerOf(path, anActor(role));
    expect(answer === "FORBIDDEN", `${path} for ${role}: ${answer}`).toBe(!mayDo(role, permission));
  }
});

test("no procedure breaks on missing input", async () => {
  for (const { path, permission } of guarded) {
    const role = Role.options.find((each) => mayDo(each, permission));
    if (role === undefined) throw new Error(`nobody has ${permission}`);
    expect(["OK", "BAD_REQUEST", "NOT_FOUND"], path).toContain(await answerOf(path, anActor(role)));
  }
});
