import { type Block, blocks } from "../contribution/vector.ts";
import { allCellsOf, lengthOfBlock } from "./block-length.ts";
import { die, type HubRound, type HubStep, rulesOf } from "./hub-round.ts";
import { bandsHold, clientsHold, gateHolds, type OpenedBlock, squaresHold } from "./invariants.ts";
import type { AbortReason } from "./message.ts";
import { bandsDue, cellsPastGate, cellsWithEnough } from "./pass-map.ts";
import { transcriptOf } from "./transcript.ts";
import { addWords, textToWords, wordsOfCells } from "./words.ts";

/** Goes on to the next phase when everyone said what the present one takes; else stays. */
export function advance(round: HubRound): HubStep {
  const isComplete = slotsOf(round).every(
    (slot) => Object.keys(round.received[slot] ?? {}).length === round.roundPlan.roster.length,
  );
  if (!isComplete) return { round, say: [] };
  if (round.phase === "keys") return toCommit(round);
  if (round.phase === "commit") return toGate(round);
  const block = blocks.find((each) => each === round.phase);
  return block === undefined ? { round, say: [] } : toNextBlock(round, block);
}

/** What every organisation says in the present phase. */
export function slotsOf({ phase }: HubRound): readonly string[] {
  if (phase === "keys") return ["key"];
  if (phase === "commit") return blocks.map((block) => `commit:${block}`);
  return blocks.some((block) => block === phase) ? [`share:${phase}`] : [];
}

function toCommit(round: HubRound): HubStep {
  const signed = heldInOrder(round);
  const transcript = transcriptOf(round.roundPlan, signed);
  return {
    round: { ...round, phase: "commit", held: {}, transcript },
    say: [{ type: "keys", signed }],
  };
}

function toGate(round: HubRound): HubStep {
  const gate = allCellsOf(round.roundPlan, "gate");
  return {
    round: { ...round, phase: "gate", held: {}, asked: { gate } },
    say: [{ type: "committed", signed: heldInOrder(round) }],
  };
}

function toNextBlock(round: HubRound, block: Block): HubStep {
  const sums = openedSums(round, block);
  if (sums === "checksum") return die(round, sums);
  const opened = { ...round.opened, [block]: [...sums] };
  if (!canBeTrue(round, block, opened)) return die(round, "invariant");
  const { [block]: _masked, ...masked } = round.masked;
  const { [block]: _masks, ...masks } = round.masks;
  const next = askNext({ ...round, held: {}, opened, masked, masks }, block);
  return block === "gate"
    ? { ...next, say: [{ type: "gate", signed: heldInOrder(round) }, ...next.say] }
    : next;
}

/** Takes the masks from the asked words: -1 where no whole number can be read. */
function openedSums(
  { roundPlan, masked, masks, asked }: HubRound,
  block: Block,
): OpenedBlock | Extract<AbortReason, "checksum"> {
  const length = lengthOfBlock(roundPlan, block);
  const cells = asked[block] ?? [];
  const hidden = textToWords(masked[block] ?? "", length);
  const given = textToWords(masks[block] ?? "", cells.length + 1);
  if (hidden === undefined || given === undefined) return "checksum";
  const words = addWords(wordsOfCells(hidden, cells), given, -1);
  if (words.at(-1) !== BigInt(roundPlan.roster.length)) return "checksum";
  const sums: (number | null)[] = Array.from({ length: length - 1 }, () => null);
  cells.forEach((cell, index) => {
    const word = words[index] ?? -1n;
    sums[cell] = word <= Number.MAX_SAFE_INTEGER ? Number(word) : -1;
  });
  return sums;
}

function canBeTrue({ roundPlan }: HubRound, block: Block, opened: HubRound["opened"]): boolean {
  const { plan, roster } = roundPlan;
  const gate = openedGate(opened);
  const clients = opened.clients ?? [];
  if (block === "gate") return gateHolds(plan, roster.length, gate);
  if (block === "clients") return clientsHold(plan, gate, clients);
  if (block === "squares") return squaresHold(gate, clients, opened.squares ?? []);
  return bandsHold(plan, gate, opened.bands ?? []);
}

/** Asks for the next block of which anything may be opened; when none is left the round is ready. */
function askNext(round: HubRound, after: Block): HubStep {
  const rules = rulesOf(round.roundPlan);
  const gate = openedGate(round.opened);
  const enough = cellsWithEnough(rules, round.opened.clients ?? []);
  const due = {
    clients: () => cellsPastGate(rules, gate),
    squares: () => enough,
    bands: () => bandsDue(rules, gate, (cell) => enough.includes(cell)),
  };
  for (const block of (["clients", "squares", "bands"] as const).slice(blocks.indexOf(after))) {
    const cells = [...due[block]()];
    if (cells.length === 0) continue;
    const asked = { ...round.asked, [block]: cells };
    return { round: { ...round, phase: block, asked }, say: [{ type: "open", block, cells }] };
  }
  return { round: { ...round, phase: "ready", masked: {}, masks: {} }, say: [] };
}

function openedGate(opened: HubRound["opened"]): readonly number[] {
  return (opened.gate ?? []).map((count) => count ?? 0);
}

function heldInOrder({ roundPlan, held }: HubRound): string[] {
  return roundPlan.roster.flatMap(({ organisationId }) => held[organisationId] ?? []);
}
