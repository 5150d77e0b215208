import type { Block } from "../contribution/vector.ts";
import { groupFactsOf } from "./legal-groups.ts";
import type { DeclineReason } from "./message.ts";
import type { NodeRound, NodeStep } from "./node-round.ts";
import { bandsDue, cellsPastGate } from "./pass-map.ts";
import { shareOf } from "./share.ts";

/**
 * Answers what the hub wants opened, or refuses all of it when one cell of it is below what this
 * node counted itself, was not opened before, or is not there (attack 3). The plan is at least as
 * strict as the own floors: it was accepted only then.
 */
export function answerOpen(
  state: NodeRound,
  block: Exclude<Block, "gate">,
  cells: readonly number[],
): NodeStep | DeclineReason {
  if (state.phase !== "answering") return "hub-contradicts";
  const may = new Set(mayOpen(state, block));
  const isRising = cells.every((cell, index) => index === 0 || (cells[index - 1] ?? -1) < cell);
  if (!isRising || !cells.every((cell) => may.has(cell))) return "cells-below-floor";
  return shareOf(state, block, cells);
}

/** The cells of a block of which this node may give the mask away. */
function mayOpen(
  { roundPlan, gate, given }: NodeRound,
  block: Exclude<Block, "gate">,
): readonly number[] {
  const { plan, roster } = roundPlan;
  const rules = { plan, groups: groupFactsOf(roster) };
  const counts = gate ?? [];
  const clients = given.clients ?? [];
  if (block === "clients") return cellsPastGate(rules, counts);
  if (block === "squares") return clients;
  return bandsDue(rules, counts, (cell) => clients.includes(cell));
}
