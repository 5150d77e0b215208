import { saveRecord, saveTeam } from "@nabij/db";
import { everyKind, isOfClient } from "@nabij/db/testing";
import {
  type Actor,
  mayDo,
  type RecordKind,
  type RecordOf,
  type Role,
  records,
} from "@nabij/domain";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import type { NewParticipant } from "@nabij/reflection";
import type { z } from "zod";
import { appRouter } from "./router.ts";
import { sent, starting } from "./session-log/testing.ts";
import { aNode } from "./testing.ts";
import { inputsFor } from "./testing-inputs.ts";
import type { Meta } from "./trpc.ts";

/** The team of the person who asks, and the one they are not in. */
export const [ownTeam, otherTeam] = [anId(801), anId(802)];
/** A client of the own team with a trajectory, and the client of the other one. */
export const [ownClient, ownTrajectory, otherClient] = [anId(700), anId(701), anId(1)];
/** The conversation about the client of the other team. */
export const sessionId = anId(950);
/** A word that only the records of the other team hold. */
const canary = "Kanarie-uit-het-andere-team";

const known = everyKind().filter(({ kind }) => isOfClient(kind));
/** Every record of the client of the other team, and the conversation about them. */
const foreignIds: readonly string[] = [sessionId, ...known.map(({ record }) => record.id)];

type Procedure = {
  readonly path: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly inputs: readonly z.ZodType[];
  readonly meta: Meta;
};

const procedures: readonly Procedure[] = Object.entries(
  appRouter._def.procedures as unknown as Record<
    string,
    { readonly _def: Omit<Procedure, "path"> }
  >,
).map(([path, { _def }]) => ({ path, type: _def.type, inputs: _def.inputs, meta: _def.meta }));

/** What somebody in this role may ask; `what` reads, takes along in a file, or writes. */
export function proceduresFor(role: Role, what: "reads" | "writes"): readonly Procedure[] {
  const takesAlong = /export|docx|reportFile|takeHalfYear/i;
  return procedures.filter(
    ({ path, type, meta }) =>
      "permission" in meta &&
      mayDo(role, meta.permission) &&
      (type !== "mutation" || takesAlong.test(path)) === (what === "reads"),
  );
}

/** A node with somebody of the own team, and beside them, or not, a client of the other team. */
export async function aNodeWithTeams({ hasOther = true } = {}) {
  const node = aNode();
  const { scope, store } = node;
  store(
    saveTeam(scope, { id: ownTeam, name: "Noord" }),
    saveTeam(scope, { id: otherTeam, name: "Zuid" }),
    saveRecord(scope, "client", { ...aClient(), id: ownClient, teamId: ownTeam }),
    saveRecord(scope, "trajectory", {
      ...{ ...aTrajectory(), id: ownTrajectory, clientId: ownClient },
    }),
  );
  if (!hasOther) return node;
  store(...known.map(({ kind, record }) => saveRecord(scope, kind, withCanaries(kind, record))));
  const people: NewParticipant[] = [{ role: "begeleider", device: "table" }];
  const changes = { clientName: canary, participants: people };
  const command = sent(starting(sessionId, { writing: "aloud", ...changes }), 0);
  await node.as("gedragswetenschapper").reflection.hold({ sessionId, command });
  return node;
}

/** The record with the canary in every field that takes a word of one's own, in the other team. */
function withCanaries<K extends RecordKind>(kind: K, record: RecordOf<K>): RecordOf<K> {
  const { schema } = records[kind];
  let sung: object = record;
  for (const field of Object.keys(record).filter((each) => !/id$/i.test(each))) {
    const next = { ...sung, [field]: canary };
    if (schema.safeParse(next).success) sung = next;
  }
  return schema.parse(kind === "client" ? { ...sung, teamId: otherTeam } : sung) as RecordOf<K>;
}

type Node = Awaited<ReturnType<typeof aNodeWithTeams>>;

/** What was asked, and what came of it. */
export type Answer = {
  readonly path: string;
  readonly input: string;
  readonly code: string;
  readonly told: string;
};

/** Asks everything, in many ways, about the client of the other team. */
export async function answersTo(
  node: Node,
  { role, ...limits }: Partial<Actor> & { readonly role: Role },
  paths: readonly Procedure[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const procedure of paths) {
    const caller: unknown = node.as(role, limits);
    const { path } = procedure;
    const call = path.split(".").reduce((at, step) => Reflect.get(Object(at), step), caller);
    for (const input of questions(procedure)) {
      const answer = await answerOf(call as (input: unknown) => unknown, input);
      answers.push({ path, input: JSON.stringify(input ?? null), ...answer });
    }
  }
  return answers;
}

function questions({ path, inputs }: Procedure): readonly unknown[] {
  const [section, kind, act] = path.split(".");
  const whole = known.find((each) => section === "records" && each.kind === kind);
  if (whole === undefined) return inputsFor(inputs, foreignIds.length, idFor);
  const { id, version, ...fields } = withCanaries(whole.kind, whole.record);
  return act === "create"
    ? [{ fields }]
    : [{ id, version, ...(act === "change" && { changes: {} }) }];
}

/** Ids of the other team: by what the field is called, and by turns where that says nothing. */
function idFor(name: string, turn: number): string {
  if (name === "teamId") return turn % 2 === 0 ? otherTeam : ownTeam;
  if (name === "sessionId") return sessionId;
  const named = known.find(({ kind }) => `${kind}Id` === name);
  return named?.record.id ?? foreignIds[turn % foreignIds.length] ?? sessionId;
}

async function answerOf(call: (input: unknown) => unknown, input: unknown) {
  try {
    const answer = await call(input);
    if (!isStream(answer)) return { code: "OK", told: JSON.stringify(answer) ?? "" };
    const stream = answer[Symbol.asyncIterator]();
    const first = await stream.next();
    await stream.return?.();
    return { code: "OK", told: JSON.stringify(first.value) ?? "" };
  } catch (error) {
    return { code: error instanceof Error ? error.message : "thrown", told: JSON.stringify(error) };
  }
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

/** What an answer says of the other team that the question did not say. */
export function leaksIn({ told, input }: Answer): readonly string[] {
  const foreign = [canary, ...foreignIds].filter((each) => !input.includes(each));
  return foreign.filter((each) => told.includes(each));
}

/** All rows about the other team, in every table. */
export function keptAbout({ db }: Pick<Node, "db">): Readonly<Record<string, readonly string[]>> {
  const all = "select name from sqlite_master where type = 'table'";
  const tables = db.sqlite.prepare<[], string>(all).pluck().all();
  const rowsOf = (name: string) =>
    db.sqlite
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => JSON.stringify(row));
  const isAbout = (row: string) => foreignIds.some((id) => row.includes(id));
  return Object.fromEntries(tables.map((name) => [name, rowsOf(name).filter(isAbout)]));
}
