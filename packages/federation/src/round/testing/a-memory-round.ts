import type { Contribution } from "../../contribution/contribution.ts";
import { bandCellsOf, cellsOf } from "../../plan/cells.ts";
import { total } from "../../plan/plan.ts";
import type { RoundPlan } from "../message.ts";
import type { NodeRound } from "../node-round.ts";
import {
  hasTurn,
  type MemoryNode,
  type MemoryRound,
  openInMemory,
  turn,
  willingStart,
} from "./in-memory-round.ts";

/** A round in memory in which nothing happened yet, one contribution for each member. */
export function aMemoryRound(
  roundPlan: RoundPlan,
  contributions: readonly Contribution[],
): MemoryRound {
  return openInMemory(
    roundPlan,
    roundPlan.roster.map(({ organisationId }, index) =>
      willingStart(
        roundPlan,
        organisationId,
        contributions[index] ?? sameEverywhere(roundPlan, 2),
        "test",
      ),
    ),
  );
}

/** This many clients in each single cell, margins that fit, and the lowest band of each table. */
export function sameEverywhere({ plan }: Pick<RoundPlan, "plan">, clients: number): Contribution {
  const counts = cellsOf(plan).map(({ table, row, column }) => {
    const { rows, columns } = plan.tables.find(({ id }) => id === table) ?? {
      rows: [],
      columns: [],
    };
    const across = column === "totaal" ? columns.length : 1;
    const down = row === "totaal" ? Math.max(1, rows.length) : 1;
    return clients * across * down;
  });
  const mine = clients > 0 ? [0, total] : [];
  const bands = bandCellsOf(plan).map(({ band }) => (mine.includes(band) ? 1 : 0));
  return { clients: counts, bands };
}

/** Lets all nodes have turns, each one at a time, until something holds or nothing is left. */
export function runUntil(
  memory: MemoryRound,
  holds: (memory: MemoryRound) => boolean,
): MemoryRound {
  let now = memory;
  const members = [...memory.nodes.keys()];
  while (!holds(now) && members.some((member) => hasTurn(now, member)))
    for (const member of members) if (!holds(now)) now = turn(now, member);
  return now;
}

/** The node of that place on the roster. */
export function nodeAt(memory: MemoryRound, place: number): MemoryNode {
  const node = [...memory.nodes.values()][place];
  if (node === undefined) throw new Error("no such node");
  return node;
}

/** The state of the node of that place on the roster, which has heard the plan. */
export function stateAt(memory: MemoryRound, place: number): NodeRound {
  const { state } = nodeAt(memory, place);
  if (state === null) throw new Error("this node heard nothing yet");
  return state;
}
