import type { LayerName } from "../layer/layer.ts";
import type { Interleaved } from "../measure/interleaved.ts";

/** What a figure should be at most (or at least), from quality §1. */
export type Goal = {
  readonly name: string;
  readonly goal: number;
  readonly unit: string;
  readonly atLeast?: boolean;
};

/** A goal with what was measured. */
export type Outcome = Goal & { readonly measured: number; readonly isReached: boolean };

type Timings = Partial<Interleaved<LayerName>>;

const storeRatio = 1.2;
const callerExtraMs = 0.05;
const httpExtraMs = 0.8;

/** Milliseconds at 100,000 trajectories over HTTP, p95. */
const slowestOverHttp: Readonly<Record<string, number>> = {
  "list, 50 filtered and sorted": 3,
  "list, sorted by signals": 3,
  "overview, any filter": 15,
  "one trajectory, all children": 2,
  "durable write: evaluation, access line, signals": 3,
};

/** A goal with its outcome. */
export function outcomeOf(goal: Goal, measured: number): Outcome {
  const isReached = goal.atLeast === true ? measured >= goal.goal : measured <= goal.goal;
  return { ...goal, measured, isReached };
}

/** What a reading should cost from layer to layer, and at the end of the line. */
export function outcomesOf(name: string, { raw, store, caller, http }: Timings): Outcome[] {
  const outcomes: Outcome[] = [];
  const add = (goal: Goal, measured: number) => outcomes.push(outcomeOf(goal, measured));
  if (raw && store) {
    add({ name: `${name}: store ÷ raw`, goal: storeRatio, unit: "×" }, ratioOf(store.p50, raw.p50));
  }
  if (store && caller) {
    const goal = { name: `${name}: caller − store`, goal: callerExtraMs, unit: "ms" };
    add(goal, caller.p50 - store.p50);
  }
  if (raw && http) {
    const goal = { name: `${name}: HTTP − raw`, goal: httpExtraMs, unit: "ms" };
    add(goal, http.p50 - raw.p50);
  }
  const slowest = slowestOverHttp[name];
  if (http && slowest !== undefined) {
    add({ name: `${name}: HTTP p95`, goal: slowest, unit: "ms" }, http.p95);
  }
  return outcomes;
}

/** How many times one is the other; 0 when there is nothing to compare with. */
export function ratioOf(one: number, other: number): number {
  return other === 0 ? 0 : one / other;
}
