import type { PlainDate, RecordOf } from "@nabij/domain";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { prepared } from "../connect/prepared.ts";
import { rowReader, statementOf } from "../connect/statement.ts";
import { intensity } from "../intensity/table.ts";
import { team } from "../organisation/table.ts";
import { fieldColumns } from "../record/selection.ts";
import { listed } from "../scope/scope.ts";
import { intensityOnDay, lastEvaluationOn } from "./on-day.ts";
import { trajectory } from "./table.ts";

/** A trajectory with the names a person knows it by, and what holds on a day. */
export type TrajectoryRow = {
  readonly trajectory: RecordOf<"trajectory">;
  readonly client: Pick<
    RecordOf<"client">,
    "id" | "pseudonym" | "chosenName" | "birthDate" | "legalWorlds" | "teamId"
  >;
  readonly teamName: string | null;
  /** The intensity on day `at`. */
  readonly intensity: RecordOf<"intensity"> | null;
  readonly lastEvaluationOn: PlainDate | null;
};

const clientColumns = {
  id: client.id,
  pseudonym: client.pseudonym,
  chosenName: client.chosenName,
  birthDate: client.birthDate,
  legalWorlds: client.legalWorlds,
  teamId: client.teamId,
};

/** The rows of these trajectories on a day, in no particular order. The caller checks the scope. */
export function rowsById(
  db: Database,
  ids: readonly string[],
  at: PlainDate,
): readonly TrajectoryRow[] {
  const statement = statementOf(db, "trajectory rows", (orm) =>
    orm
      .select({
        trajectory: fieldColumns("trajectory"),
        client: clientColumns,
        intensity: fieldColumns("intensity"),
        teamName: team.name,
        lastEvaluationOn,
      })
      .from(trajectory)
      .innerJoin(client, eq(client.id, trajectory.clientId))
      .leftJoin(team, eq(team.id, client.teamId))
      .leftJoin(intensity, eq(intensity.id, intensityOnDay))
      .where(sql`${trajectory.id} in ${listed("ids")}`),
  );
  const read = prepared(db, "read trajectory rows", trajectoryRowReader);
  return statement.rows({ ids: JSON.stringify(ids), at }).map(read);
}

/** Reads the columns in the order they are selected above. */
function trajectoryRowReader(): (row: unknown[]) => TrajectoryRow {
  const [ofTrajectory, ofIntensity] = [fieldColumns("trajectory"), fieldColumns("intensity")];
  const readTrajectory = rowReader<TrajectoryRow["trajectory"]>(ofTrajectory);
  const readClient = rowReader<TrajectoryRow["client"]>(clientColumns);
  const readIntensity = rowReader<RecordOf<"intensity">>(ofIntensity);
  const clientFrom = Object.keys(ofTrajectory).length;
  const intensityFrom = clientFrom + Object.keys(clientColumns).length;
  const restFrom = intensityFrom + Object.keys(ofIntensity).length;
  return (row) => ({
    trajectory: readTrajectory(row),
    client: readClient(row.slice(clientFrom, intensityFrom)),
    teamName: row[restFrom] as string | null,
    intensity:
      row[intensityFrom] === null ? null : readIntensity(row.slice(intensityFrom, restFrom)),
    lastEvaluationOn: row[restFrom + 1] as PlainDate | null,
  });
}
