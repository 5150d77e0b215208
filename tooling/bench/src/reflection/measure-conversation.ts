import { quantileOf } from "../measure/quantile.ts";
import { type Delays, delaysOf } from "./delays.ts";
import { holdQuestions, type Times } from "./hold-questions.ts";
import type { RunningNode } from "./running-node.ts";
import { sitDown } from "./table.ts";

/** What a conversation of so many people costs. */
export type ConversationFigures = {
  readonly people: number;
  readonly questions: number;
  readonly events: number;
  readonly delays: Readonly<Record<keyof Times, Delays>>;
  /** Of one reader, the middle of all: views that came and what they weighed, uncompressed. */
  readonly viewsPerReader: number;
  readonly megabytesPerReader: number;
  /** One view at the end, when everything was said. */
  readonly lastViewKilobytes: number;
  /** What the node holds more than before it began, with everyone's stream open. */
  readonly heapMebibytes: number;
  readonly rssMebibytes: number;
  /** What the node spent on all of it. */
  readonly cpuSeconds: number;
};

/** Holds a conversation of so many people over so many questions, with a screen for each and one that leads. */
export async function measureConversation(
  node: RunningNode,
  people: number,
  questions: number,
): Promise<ConversationFigures> {
  const before = await node.use();
  const table = await sitDown(node.address, people);
  const times: Times = { opened: [], ticked: [], revealed: [], kept: [] };
  const held = await holdQuestions(table, questions, times);
  const after = await node.use();
  const screens = [table.leader, ...table.people].map(({ screen }) => screen);
  const events = Math.max(...screens.map(({ seq }) => seq()));
  const views = middleOf(screens.map((screen) => screen.views()));
  const bytes = middleOf(screens.map((screen) => screen.bytes()));
  const lastView = middleOf(screens.map(({ view }) => Buffer.byteLength(view())));
  table.close();
  return {
    ...{ people, questions: held, events },
    delays: {
      opened: delaysOf(times.opened),
      ticked: delaysOf(times.ticked),
      revealed: delaysOf(times.revealed),
      kept: delaysOf(times.kept),
    },
    viewsPerReader: views,
    megabytesPerReader: bytes / 1e6,
    lastViewKilobytes: lastView / 1e3,
    heapMebibytes: after.heapMebibytes - before.heapMebibytes,
    rssMebibytes: after.rssMebibytes - before.rssMebibytes,
    cpuSeconds: after.cpuSeconds - before.cpuSeconds,
  };
}

function middleOf(numbers: readonly number[]): number {
  return quantileOf(numbers, 0.5);
}
