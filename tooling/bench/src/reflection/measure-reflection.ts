import { type Outcome, outcomeOf } from "../report/goals.ts";
import { type ConversationFigures, measureConversation } from "./measure-conversation.ts";
import { measureStreams, type StreamFigures } from "./measure-streams.ts";
import { startNode } from "./running-node.ts";

export type ReflectionFigures = {
  readonly conversations: readonly ConversationFigures[];
  readonly streams: StreamFigures;
  readonly outcomes: readonly Outcome[];
};

/** How much is measured; tests ask for less. */
type ReflectionSize = {
  readonly tables: readonly number[];
  readonly questions: number;
  readonly streams: number;
  readonly changes: number;
};

/** The whole guide, with the eight of an ordinary table and the twelve of the goal (quality §1). */
const fullSize: ReflectionSize = {
  tables: [8, 12],
  questions: 69,
  streams: 1000,
  changes: 20,
};

const mostMs = 150;
const mostStreamMs = 100;
const mostStreamMebibytes = 100;

/** Conversations over HTTP with a device and a stream for everyone, and very many streams on one. */
export async function measureReflection(
  folder: string,
  size: ReflectionSize = fullSize,
): Promise<ReflectionFigures> {
  const node = await startNode(folder);
  try {
    // What only loads once is no cost of a conversation.
    await measureConversation(node, 3, 3);
    const conversations: ConversationFigures[] = [];
    for (const people of size.tables)
      conversations.push(await measureConversation(node, people, size.questions));
    const streams = await measureStreams(node, size.streams, size.changes);
    const outcomes = [...conversations.flatMap(ofConversation), ...ofStreams(streams)];
    return { conversations, streams, outcomes };
  } finally {
    await node.stop();
  }
}

function ofConversation({ people, delays }: ConversationFigures): readonly Outcome[] {
  const goal = (what: string) => ({
    name: `${people} people: ${what} on every screen, p95`,
    ...{ goal: mostMs, unit: "ms" },
  });
  return [
    outcomeOf(goal("a question"), delays.opened.p95),
    outcomeOf(goal("a tick"), delays.ticked.p95),
    outcomeOf(goal("the reveal"), delays.revealed.p95),
  ];
}

function ofStreams({ streams, last, rssMebibytes }: StreamFigures): readonly Outcome[] {
  const name = `${streams} streams: `;
  return [
    outcomeOf({ name: `${name}last delivery, p95`, goal: mostStreamMs, unit: "ms" }, last.p95),
    outcomeOf({ name: `${name}memory`, goal: mostStreamMebibytes, unit: "MiB" }, rssMebibytes),
  ];
}
