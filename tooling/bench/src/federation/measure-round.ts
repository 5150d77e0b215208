import type { HubReply } from "./hub-messages.ts";
import { measuredRound, type Stage, stages } from "./measured-round.ts";
import { memberNodes } from "./member-nodes.ts";
import { type RunningHub, startHub } from "./running-hub.ts";

/** What one stage costs one node and the hub. */
export type StageCost = {
  readonly nodeProcessorMs: number;
  readonly nodeBytesUp: number;
  readonly nodeBytesDown: number;
  readonly hubProcessorMs: number;
};

export type RoundFigures = {
  readonly organisations: number;
  readonly cells: number;
  readonly stages: Readonly<Record<Stage, StageCost>>;
  /** Of the process of the hub before the round, and the most during it. */
  readonly hubRestMebibytes: number;
  readonly hubPeakMebibytes: number;
  readonly hubHeapMebibytes: number;
};

/** So many messages are on their way to the hub at once: more would only fill its memory. */
const chunk = 50;
const warmUp = 12;

/**
 * A whole round of signed messages with the hub in a process of its own. The hub takes in every
 * message of every node; of the nodes one does all its real work.
 */
export async function measureRound(organisations: number, cells: number): Promise<RoundFigures> {
  const hub = startHub();
  try {
    // What only loads once is no cost of a round.
    const before = await playRound(hub, Math.min(warmUp, organisations), cells);
    const played = await playRound(hub, organisations, cells);
    if (played.phase !== "ready") throw new Error(`the round stopped at ${played.phase}`);
    return {
      organisations,
      cells,
      stages: played.stages,
      hubRestMebibytes: before.peakMebibytes,
      hubPeakMebibytes: played.peakMebibytes,
      hubHeapMebibytes: played.heapMebibytes,
    };
  } finally {
    await hub.stop();
  }
}

type Played = Pick<HubReply, "phase" | "peakMebibytes" | "heapMebibytes"> &
  Pick<RoundFigures, "stages">;

async function playRound(hub: RunningHub, organisations: number, cells: number): Promise<Played> {
  const hearAll = memberNodes(measuredRound(organisations, cells));
  const costs = noCosts();
  const opened = await hub.open(organisations, cells);
  costs.keys.hubProcessorMs += opened.processorMs;
  let { phase, peakMebibytes, heapMebibytes } = opened;
  let down = opened.say;
  while (down.length > 0) {
    const next: string[] = [];
    for (const text of down) {
      const turn = await hearAll(text);
      const cost = costs[turn.stage];
      cost.nodeProcessorMs += turn.processorMs;
      cost.nodeBytesUp += turn.bytesUp;
      cost.nodeBytesDown += turn.bytesDown;
      for (let at = 0; at < turn.signed.length; at += chunk) {
        const reply = await hub.take(turn.signed.slice(at, at + chunk));
        cost.hubProcessorMs += reply.processorMs;
        heapMebibytes = Math.max(heapMebibytes, reply.heapMebibytes);
        ({ phase, peakMebibytes } = reply);
        next.push(...reply.say);
      }
    }
    down = next;
  }
  return { phase, peakMebibytes, heapMebibytes, stages: costs };
}

function noCosts() {
  const none = () => ({ nodeProcessorMs: 0, nodeBytesUp: 0, nodeBytesDown: 0, hubProcessorMs: 0 });
  return Object.fromEntries(stages.map((stage) => [stage, none()])) as Record<
    Stage,
    ReturnType<typeof none>
  >;
}
