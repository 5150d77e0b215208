import { randomUUID } from "node:crypto";
import {
  appendToLog,
  emptyLog,
  type HubRound,
  type HubStep,
  hashOfSigned,
  type LogEntry,
  memberOf,
  membersByKey,
  noHash,
  openApplication,
  openNodeMessage,
  openRound,
  type RosterMember,
  type RoundPlan,
  receive,
  sealHubMessage,
  sealRosterUpdate,
} from "@nabij/federation";
import { applicationIdOf, aTestHub, type TestHub } from "./testing-hub.ts";

/** A hub in memory with one round at a time, over HTTP and with every signature. */
export type RoundHub = TestHub & {
  readonly now: () => Date;
  readonly members: RosterMember[];
  readonly updates: string[];
  readonly log: string[];
  /** What the hub said in its round, signed. */
  readonly said: string[];
  /** Types of the messages that were refused. */
  readonly refused: string[];
  round: HubRound | null;
};

/** A hub that really does rounds; `now` is its clock. */
export async function aRoundHub(now: () => Date): Promise<RoundHub> {
  const lists = { members: [], updates: [], log: [], said: [], refused: [] };
  const hub: RoundHub = { ...(await aTestHub()), ...lists, now, round: null };
  const { answers } = hub;
  const apply = answers.get("POST /federation/applications");
  answers.set("POST /federation/applications", async (request) => {
    await admit(hub, request.body);
    return apply?.(request);
  });
  answers.set("GET /federation/roster", () => ({ updates: hub.updates }));
  answers.set("GET /federation/log", ({ after }) => ({ entries: hub.log.slice(after) }));
  answers.set("GET /federation/rounds", () => listed(hub));
  answers.set("POST /federation/messages", ({ body }) => takeMessage(hub, body));
  return hub;
}

/** Lets the hub do a step of its own, and sends what it says. */
export async function take(hub: RoundHub, step: HubStep): Promise<void> {
  hub.round = step.round;
  for (const message of step.say)
    hub.said.push(await sealHubMessage(hub.identity, step.round, message));
}

/** Puts everyone who applied on the roster. */
export async function issueRoster(hub: RoundHub): Promise<void> {
  const update = await sealRosterUpdate(hub.identity, {
    ...{ sequence: 1, previous: noHash, decidedAt: hub.now().toISOString() },
    approvedBy: [
      { id: "a", name: "Noor Fictief" },
      { id: "b", name: "Teun Fictief" },
    ],
    ...{ joins: hub.members, departures: [], rotations: [], revocations: [] },
  });
  hub.updates.push(update);
  await write(hub, { type: "roster-updated", sequence: 1, updateHash: hashOfSigned(update) });
}

/** Opens a round for everyone on the roster, that closes after an hour. */
export async function openTestRound(
  hub: RoundHub,
  what: Pick<RoundPlan, "plan" | "period" | "isRehearsal">,
): Promise<RoundPlan> {
  const { now, members, log, said, answers } = hub;
  const last = log.at(-1);
  const roundPlan: RoundPlan = {
    ...what,
    roundId: randomUUID(),
    roster: members,
    logHead: last === undefined ? noHash : hashOfSigned(last),
    openedAt: now().toISOString(),
    closesAt: new Date(now().getTime() + 60 * 60 * 1000).toISOString(),
  };
  said.length = 0;
  answers.set(`GET /federation/rounds/${roundPlan.roundId}/messages`, ({ after }) => ({
    messages: said.slice(after),
  }));
  await take(hub, openRound(roundPlan));
  return roundPlan;
}

/** Adds a line to the log of the hub. */
export async function write(hub: RoundHub, entry: LogEntry): Promise<void> {
  const { identity, log, now } = hub;
  const last = log.at(-1);
  const head = last === undefined ? emptyLog : { length: log.length, hash: hashOfSigned(last) };
  log.push((await appendToLog(identity, head, entry, now().toISOString())).signed);
}

async function admit({ members, updates, answers }: RoundHub, signed: string): Promise<void> {
  const opened = await openApplication(signed);
  if (!opened.ok) return;
  const id = applicationIdOf(members.length + 1);
  const decided = { status: "approved" as const, approvals: [], rejection: null };
  members.push(memberOf({ id, details: opened.value, ...decided }));
  answers.set(`GET /federation/applications/${id}`, () => ({
    status: updates.length > 0 ? "member" : "waiting",
  }));
}

function listed({ round }: RoundHub): readonly object[] {
  if (round === null) return [];
  const { roundId, plan, period, openedAt, closesAt } = round.roundPlan;
  const about = { planId: plan.id, planVersion: plan.version, period, openedAt, closesAt };
  return [{ roundId, phase: round.phase, ...about }];
}

async function takeMessage(hub: RoundHub, signed: string): Promise<object | null> {
  if (hub.round === null) return null;
  const { roundId, roster } = hub.round.roundPlan;
  const opened = await openNodeMessage(signed, roundId, membersByKey(roster));
  const step = opened.ok ? receive(hub.round, opened.value) : opened;
  if (step.ok) await take(hub, step.value);
  else hub.refused.push(step.error.type);
  return step.ok ? {} : null;
}
