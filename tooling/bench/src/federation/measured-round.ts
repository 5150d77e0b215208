import type { RoundPlan } from "@nabij/federation";
import { aRoundPlan, aWidePlan } from "@nabij/federation/testing";

/** The round that is measured, the same for the hub and for the nodes; cells by the forty. */
export function measuredRound(organisations: number, cells: number): RoundPlan {
  return { ...aRoundPlan(organisations), plan: aWidePlan(cells) };
}

/** Where the hub stands while it takes messages in, as far as the measured round comes. */
export const stages = ["keys", "commit", "gate", "clients", "squares"] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds of processor this process spent so far, on all its threads. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
