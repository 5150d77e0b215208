import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { emptyLedger, isFinished, Ledger, NodeRound, type RoundStore } from "@nabij/federation";
import { z } from "zod";

const Kept = z.object({ state: NodeRound, heard: z.number(), outbox: z.array(z.string()) });
const Disk = z.object({
  ledger: Ledger,
  unfinished: z.array(Kept),
  finished: z.array(z.string()),
});
type Disk = z.infer<typeof Disk>;

/** Rounds and ledger of a made-up organisation in one file, written whole or not at all. */
export function fileStore(file: string): RoundStore {
  let disk = read(file);
  return {
    ledger: async () => disk.ledger,
    unfinished: async () => disk.unfinished,
    knows: async (roundId) =>
      disk.finished.includes(roundId) ||
      disk.unfinished.some(({ state }) => state.roundPlan.roundId === roundId),
    keep: async (round, change) => {
      const ledger = change(disk.ledger);
      disk =
        round === null ? { ...disk, ledger } : { ...withRound(disk, Kept.parse(round)), ledger };
      writeFileSync(`${file}.new`, JSON.stringify(disk), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}

function withRound(disk: Disk, round: z.infer<typeof Kept>): Disk {
  const { roundId } = round.state.roundPlan;
  const others = disk.unfinished.filter(({ state }) => state.roundPlan.roundId !== roundId);
  return isFinished(round)
    ? { ...disk, unfinished: others, finished: [...disk.finished, roundId] }
    : { ...disk, unfinished: [...others, round] };
}

function read(file: string): Disk {
  if (existsSync(file)) return Disk.parse(JSON.parse(readFileSync(file, "utf8")));
  return { ledger: emptyLedger, unfinished: [], finished: [] };
}
