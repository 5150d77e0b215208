import { shown, tableOf } from "../report/table.ts";
import type { Delays } from "./delays.ts";
import type { ConversationFigures } from "./measure-conversation.ts";
import type { StreamFigures } from "./measure-streams.ts";

const steps = [
  ["opened", "a question on every screen"],
  ["kept", "an answer kept (all answer at once)"],
  ["ticked", "a tick on every screen"],
  ["revealed", "the reveal on every screen"],
] as const;

/** From sending to the slowest screen, per step, for each size of table. */
export function delaysTable(conversations: readonly ConversationFigures[]): string {
  const head = ["p50 · p95 · max in ms", ...conversations.map(({ people }) => `${people} people`)];
  const rows = steps.map(([step, name]) => [
    name,
    ...conversations.map(({ delays }) => inWords(delays[step])),
  ]);
  return tableOf([head, ...rows]);
}

/** What a conversation weighs, for each size of table. */
export function weightTable(conversations: readonly ConversationFigures[]): string {
  const row = (name: string, figure: (one: ConversationFigures) => string) => [
    name,
    ...conversations.map(figure),
  ];
  return tableOf([
    row("one conversation", ({ people }) => `${people} people`),
    row("questions held", ({ questions }) => String(questions)),
    row("events", ({ events }) => String(events)),
    row("views per reader", ({ viewsPerReader }) => String(viewsPerReader)),
    row("sent per reader", ({ megabytesPerReader: size }) => `${shown(size)} MB`),
    row("one view at the end", ({ lastViewKilobytes: size }) => `${shown(size)} kB`),
    row("heap of the node", ({ heapMebibytes: size }) => `${shown(size)} MiB`),
    row("memory of the node (rss)", ({ rssMebibytes: size }) => `${shown(size)} MiB`),
    row("processor of the node", ({ cpuSeconds }) => `${shown(cpuSeconds)} s`),
    row("the same per step", (one) => `${shown((one.cpuSeconds * 1000) / stepsIn(one))} ms`),
  ]);
}

function stepsIn({ delays }: ConversationFigures): number {
  return steps.reduce((sum, [step]) => sum + delays[step].count, 0);
}

/** Very many streams on one conversation. */
export function streamsTable(figures: StreamFigures): string {
  return tableOf([
    ["streams on one conversation", String(figures.streams)],
    ["last delivery, p50 · p95 · max in ms", inWords(figures.last)],
    ["processor of the node per change", `${shown(figures.cpuMillisecondsPerChange)} ms`],
    ["one view", `${shown(figures.viewKilobytes)} kB`],
    ["memory of the node (rss)", `${shown(figures.rssMebibytes)} MiB`],
  ]);
}

function inWords({ p50, p95, max }: Delays): string {
  return [p50, p95, max].map(shown).join(" · ");
}
