import { type Delays, delaysOf } from "./delays.ts";
import { answerTo, isReady, questionIn } from "./question.ts";
import type { RunningNode } from "./running-node.ts";
import type { Screen } from "./screen.ts";
import { sitDown } from "./table.ts";

/** What it costs when very many look along. */
export type StreamFigures = {
  readonly streams: number;
  /** From a tick to the last stream that showed it. */
  readonly last: Delays;
  /** What the node holds more for these streams, before and after they had something to tell. */
  readonly rssMebibytes: number;
  readonly viewKilobytes: number;
  /** The node's own work for one change on all of them. */
  readonly cpuMillisecondsPerChange: number;
};

const people = 8;
const atOnce = 25;

/**
 * Opens so many streams on one conversation, as if everyone there had hundreds of tabs, and lets one
 * person tick and take it back `changes` times.
 */
export async function measureStreams(
  node: RunningNode,
  streams: number,
  changes: number,
): Promise<StreamFigures> {
  const table = await sitDown(node.address, people);
  const [writer] = table.people;
  if (writer === undefined) throw new Error("nobody is at the table");
  await table.send(table.leader, { type: "next" });
  await table.leader.screen.until((view) => questionIn(view) !== null);
  const question = questionIn(table.leader.screen.view());
  if (question === null) throw new Error("there is no question");
  await table.send(writer, answerTo(question, 0));
  const before = await node.use();
  const screens = await opened(
    table.people.map(({ device }) => device),
    table.sessionId,
    streams,
  );
  const start = await node.use();
  const times: number[] = [];
  for (let change = 0; change < changes; change += 1) {
    const ready = change % 2 === 0;
    const ticked = isReady(writer.participantId ?? "");
    const begun = performance.now();
    const [shown] = await Promise.all([
      Promise.all(screens.map(({ until }) => until((view) => ticked(view) === ready))),
      table.send(writer, { type: "setReady", roundId: question.questionId, ready }),
    ]);
    times.push(shown.reduce((latest, at) => Math.max(latest, at), 0) - begun);
  }
  const end = await node.use();
  const viewKilobytes = Buffer.byteLength(screens[0]?.view() ?? "") / 1e3;
  for (const screen of screens) screen.close();
  table.close();
  return {
    ...{ streams: screens.length, viewKilobytes, last: delaysOf(times) },
    rssMebibytes: Math.max(start.rssMebibytes, end.rssMebibytes) - before.rssMebibytes,
    cpuMillisecondsPerChange: ((end.cpuSeconds - start.cpuSeconds) * 1000) / changes,
  };
}

/** Opens streams a few at a time, until there are so many or the machine lets no more open. */
async function opened(
  devices: readonly { readonly watch: (sessionId: string) => Promise<Screen> }[],
  sessionId: string,
  wanted: number,
): Promise<readonly Screen[]> {
  const screens: Screen[] = [];
  while (screens.length < wanted) {
    const count = Math.min(atOnce, wanted - screens.length);
    const next = Array.from({ length: count }, (_, place) => {
      const device = devices[(screens.length + place) % devices.length];
      return device === undefined
        ? Promise.reject(new Error("no device"))
        : device.watch(sessionId);
    });
    const settled = await Promise.allSettled(next);
    const open = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    screens.push(...open);
    if (open.length < count) return screens;
  }
  return screens;
}
