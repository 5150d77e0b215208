import type { Trajectory } from "@nabij/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { client } from "../client/table.ts";
import { statementOf } from "../connect/statement.ts";
import { listed } from "../scope/scope.ts";
import { trajectory } from "../trajectory/table.ts";

/** What the index keeps of a trajectory and its client. */
export type StoredRow = Pick<
  Trajectory,
  "id" | "number" | "startDate" | "endDate" | "plannedEndDate" | "type" | "stance" | "purpose"
> & {
  readonly pseudonym: string;
  readonly chosenName: string | null;
  readonly teamId: string | null;
  /** The list as it is stored. */
  readonly worlds: string;
};

const fields = {
  id: trajectory.id,
  number: trajectory.number,
  startDate: trajectory.startDate,
  endDate: trajectory.endDate,
  plannedEndDate: trajectory.plannedEndDate,
  type: trajectory.type,
  stance: trajectory.stance,
  purpose: trajectory.purpose,
  pseudonym: client.pseudonym,
  chosenName: client.chosenName,
  teamId: client.teamId,
  worlds: client.legalWorlds,
};

/** The rows of those of these trajectories that are there. */
export function storedRows(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): readonly StoredRow[] {
  const statement = statementOf(db, "rows of the trajectory index", (orm) =>
    orm
      .select(fields)
      .from(trajectory)
      .innerJoin(client, eq(client.id, trajectory.clientId))
      .where(
        and(
          sql`${trajectory.id} in ${listed("ids")}`,
          // The plus keeps SQLite from walking the whole organisation (see find-record).
          eq(sql`+${trajectory.organisationId}`, sql.placeholder("organisationId")),
          isNull(trajectory.removedAt),
        ),
      ),
  );
  const names = Object.keys(fields);
  const asRow = (values: unknown[]) =>
    Object.fromEntries(values.map((value, at) => [names[at], value])) as StoredRow;
  return statement.rows({ organisationId, ids: JSON.stringify(ids) }).map(asRow);
}
