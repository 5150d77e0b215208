import { type Database, listTrajectories, type Scope } from "@nabij/db";
import type { PlainDate } from "@nabij/domain";

/** A trajectory as a person knows it. */
export type NamedTrajectory = {
  readonly id: string;
  readonly number: string;
  readonly clientName: string;
};

/** The trajectories with these ids that are there for this scope, in the order asked for. */
export function namedTrajectories(
  db: Database,
  scope: Scope,
  ids: readonly string[],
  at: PlainDate,
): readonly NamedTrajectory[] {
  const { rows } = listTrajectories(db, scope, { at, ids, limit: ids.length });
  const named = new Map(
    rows.map(({ trajectory: { id, number }, client }) => [
      id,
      { id, number, clientName: client.chosenName ?? client.pseudonym },
    ]),
  );
  return ids.flatMap((id) => named.get(id) ?? []);
}
