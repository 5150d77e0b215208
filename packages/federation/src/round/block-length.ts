import type { Block } from "../contribution/vector.ts";
import { bandCellsOf, cellsOf } from "../plan/cells.ts";
import type { RoundPlan } from "./message.ts";

/** How many words a block of this plan has, its checksum included; see `plainWords`. */
export function lengthOfBlock({ plan }: Pick<RoundPlan, "plan">, block: Block): number {
  if (block === "bands") return bandCellsOf(plan).length + 1;
  const tables = block === "gate" ? plan.organisationTables.length : 0;
  return cellsOf(plan).length + tables + 1;
}

/** Every word of a block, without its checksum. */
export function allCellsOf(roundPlan: Pick<RoundPlan, "plan">, block: Block): number[] {
  return Array.from({ length: lengthOfBlock(roundPlan, block) - 1 }, (_, cell) => cell);
}
