import {
  type HubMessage,
  type HubRound,
  type MembersByKey,
  membersByKey,
  newIdentity,
  openNodeMessage,
  openRound,
  receive,
  sealHubMessage,
} from "@nabij/federation";
import { aSeed } from "@nabij/federation/testing";
import type { HubOrder, HubReply } from "./hub-messages.ts";
import { measuredRound, processorMs } from "./measured-round.ts";

// A process of its own, so that its memory is that of the hub's rounds and nothing else.
const identity = newIdentity(aSeed(0));
const mebibyte = 2 ** 20;
let round: HubRound | undefined;
let members: MembersByKey = new Map();

async function open(organisations: number, cells: number): Promise<readonly string[]> {
  const roundPlan = measuredRound(organisations, cells);
  members = membersByKey(roundPlan.roster);
  const step = openRound(roundPlan);
  round = step.round;
  return seal(step.round, step.say);
}

async function take(signed: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (const each of signed) {
    if (round === undefined) throw new Error("no round was opened");
    const opened = await openNodeMessage(each, round.roundPlan.roundId, members);
    const step = opened.ok ? receive(round, opened.value) : opened;
    if (!step.ok) throw new Error(step.error.type);
    round = step.value.round;
    said.push(...(await seal(round, step.value.say)));
  }
  return said;
}

function seal(at: HubRound, say: readonly HubMessage[]): Promise<readonly string[]> {
  return Promise.all(say.map((message) => sealHubMessage(identity, at, message)));
}

async function answer(order: Exclude<HubOrder, { type: "stop" }>): Promise<HubReply> {
  const before = processorMs();
  const say =
    order.type === "open" ? await open(order.organisations, order.cells) : await take(order.signed);
  const spent = processorMs() - before;
  return {
    phase: round?.phase ?? "",
    say,
    processorMs: spent,
    heapMebibytes: process.memoryUsage().heapUsed / mebibyte,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

process.on("message", (order: HubOrder) => {
  if (order.type === "stop") process.exit();
  void answer(order).then((reply) => process.send?.(reply));
});
