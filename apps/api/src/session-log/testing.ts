import { randomUUID } from "node:crypto";
import { saveRecord } from "@nabij/db";
import { aClient, anId, aTrajectory } from "@nabij/domain/testing";
import type { Command, CommandOf, NewParticipant } from "@nabij/reflection";
import { aDevice, aNode } from "../testing.ts";

/** A command without what every command carries. */
export type Bare = Command extends infer C
  ? C extends Command
    ? Omit<C, "commandId" | "expectedSeq" | "at">
    : never
  : never;

type Table = ReturnType<ReturnType<typeof aNode>["phone"]>;

/** A command as a device sends it; the newest state counts unless said otherwise. */
export function sent(bare: Bare, expectedSeq: number, commandId: string = randomUUID()): Command {
  return { commandId, expectedSeq, at: "2026-11-01T12:00:00Z", ...bare } as Command;
}

/** Somebody at the table: sends commands from what they saw last. */
export function aSender({ reflection }: Table, sessionId: string) {
  return async (bare: Bare, commandId?: string) => {
    const { seq } = await reflection.view({ sessionId });
    const { view } = await reflection.hold({ sessionId, command: sent(bare, seq, commandId) });
    return view;
  };
}

/** What begins a conversation in which everyone writes on a phone of their own. */
export function starting(
  sessionId: string,
  changes: Partial<CommandOf<"startSession">> = {},
): Bare {
  const people: NewParticipant[] = [
    { role: "client", device: "own" },
    { role: "begeleider", device: "own" },
    { role: "begeleider", device: "own" },
  ];
  return {
    type: "startSession",
    sessionId,
    today: "2026-11-01",
    language: "nl",
    time: 30,
    clientName: "Sam",
    trajectoryId: anId(2),
    participants: people,
    writing: "first",
    ...changes,
  };
}

/** A conversation of three people with phones, begun by someone who leads it without a seat. */
export async function aTable(changes: Partial<CommandOf<"startSession">> = {}) {
  const node = aNode();
  node.store(
    saveRecord(node.scope, "client", aClient()),
    saveRecord(node.scope, "trajectory", aTrajectory()),
  );
  const leader = node.as("gedragswetenschapper");
  const sessionId = randomUUID();
  const command = sent(starting(sessionId, changes), 0);
  await leader.reflection.hold({ sessionId, command });
  const { code } = await leader.reflection.invite({ sessionId });
  const lead = aSender(leader, sessionId);
  /** Sits down as one of those who are expected. */
  const sit = async (participantId: string, device = aDevice()) => {
    const phone = node.phone(device);
    await phone.reflection.join({ code, participantId });
    return { phone, device, send: aSender(phone, sessionId) };
  };
  return { ...node, leader, lead, sit, sessionId, code };
}

/** The three people in the first question of the plan, each with their consent. */
export async function aQuestion() {
  const table = await aTable();
  const people = [await table.sit("P1"), await table.sit("P2"), await table.sit("P3")] as const;
  for (const [place, { send }] of people.entries())
    await send({ type: "giveConsent", participantId: `P${place + 1}`, given: true, model: false });
  await table.lead({ type: "openStage", stage: "questions" });
  const view = await table.lead({ type: "next" });
  const questionId = view.current?.questionId ?? "";
  const answer = (place: number, text: string) => {
    const participantId = `P${place + 1}`;
    return people[place]?.send({
      ...{ type: "answer", questionId, participantId, kind: "answered", text },
    });
  };
  return { ...table, people, questionId, answer };
}
