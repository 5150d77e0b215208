import type { TrajectoryType } from "@nabij/domain";
import type { TrajectoryRow } from "../trajectory-row.ts";

/** What can be changed for many at once, and what it becomes. */
export type ManyChange =
  | { readonly field: "team"; readonly becomes: string | null }
  | { readonly field: "plannedEndDate"; readonly becomes: string }
  | { readonly field: "type"; readonly becomes: TrajectoryType };

export type ChangePlan = {
  /** The rows for which something changes. */
  readonly changing: readonly TrajectoryRow[];
  /** For how many it is that way already. */
  readonly already: number;
  /** For how many the end would lie before the beginning; nothing is stored then. */
  readonly tooEarly: number;
};

/** What a change would do to the chosen rows, before it is made. */
export function changePlan(rows: readonly TrajectoryRow[], change: ManyChange): ChangePlan {
  const changing = rows.filter((row) => standingValue(row, change.field) !== change.becomes);
  const tooEarly =
    change.field === "plannedEndDate"
      ? changing.filter(({ startDate }) => change.becomes < startDate).length
      : 0;
  return { changing, already: rows.length - changing.length, tooEarly };
}

/** What the row has now. */
export function standingValue(row: TrajectoryRow, field: ManyChange["field"]): string | null {
  return field === "team" ? row.teamId : row[field];
}

type Step<Value> = { readonly id: string; readonly was: Value; readonly becomes: Value };

/** A change of many as the node takes it. */
export type ManySteps =
  | { readonly field: "team"; readonly steps: Step<string | null>[] }
  | { readonly field: "plannedEndDate"; readonly steps: Step<string | null>[] }
  | { readonly field: "type"; readonly steps: Step<TrajectoryType>[] };

/** The steps of a change: from what stands on screen, so that nobody overwrites what they did not see. */
export function stepsOf(rows: readonly TrajectoryRow[], change: ManyChange): ManySteps {
  const { field } = change;
  if (field === "type") {
    const { becomes } = change;
    return { field, steps: rows.map(({ id, type }) => ({ id, was: type, becomes })) };
  }
  const { becomes } = change;
  if (field === "plannedEndDate") {
    return { field, steps: rows.map((row) => ({ id: row.id, was: row.plannedEndDate, becomes })) };
  }
  // A team belongs to the client, who may have more than one trajectory here.
  const clients = new Map(rows.map(({ clientId, teamId }) => [clientId, teamId]));
  return { field, steps: [...clients].map(([id, was]) => ({ id, was, becomes })) };
}

/** The steps that take the change back. */
export function takenBack(change: ManySteps): ManySteps {
  if (change.field === "type") return { field: "type", steps: change.steps.map(turned) };
  return { field: change.field, steps: change.steps.map(turned) };
}

function turned<Value>({ id, was, becomes }: Step<Value>): Step<Value> {
  return { id, was: becomes, becomes: was };
}
