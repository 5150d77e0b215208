import type { inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../../trpc.ts";

type StoredRow = inferOutput<typeof trpc.trajectory.list>["rows"][number];

/** One line of the list, flat: what a column or a cell of the file shows. */
export type TrajectoryRow = Pick<
  StoredRow["trajectory"],
  "id" | "number" | "startDate" | "plannedEndDate" | "endDate" | "type" | "stance" | "purpose"
> & {
  readonly clientId: string;
  readonly clientName: string;
  readonly legalWorlds: StoredRow["client"]["legalWorlds"];
  readonly team: string | null;
  readonly teamId: string | null;
  readonly hoursPerDay: number | null;
  readonly ratio: string | null;
  readonly lastEvaluation: string | null;
  readonly signals: StoredRow["signals"];
};

/** The line for a row of the API; a client goes by the chosen name, or else by the pseudonym. */
export function trajectoryRow(stored: StoredRow): TrajectoryRow {
  const { trajectory, client, teamName, intensity, lastEvaluationOn, signals } = stored;
  const { id, number, startDate, plannedEndDate, endDate, type, stance, purpose } = trajectory;
  return {
    ...{ id, number, startDate, plannedEndDate, endDate, type, stance, purpose },
    clientId: client.id,
    clientName: client.chosenName ?? client.pseudonym,
    legalWorlds: client.legalWorlds,
    team: teamName,
    teamId: client.teamId,
    hoursPerDay: intensity?.hoursPerDay ?? null,
    ratio: intensity?.ratio ?? null,
    lastEvaluation: lastEvaluationOn,
    signals,
  };
}
