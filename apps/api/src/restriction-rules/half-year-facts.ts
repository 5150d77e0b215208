import { allRecords, type Database, listTrajectories, type Scope } from "@nabij/db";
import type { HalfYearFacts, PlainDate } from "@nabij/domain";
import { establishmentsOf } from "./establishments.ts";

/** The facts of one restriction, with how the client is called on screen. */
export type NamedHalfYearFacts = HalfYearFacts & {
  readonly clientName: string;
  readonly trajectoryNumber: string;
};

/** Every restriction in scope with what the half-yearly overview looks at, on day `at`. */
export function halfYearFacts(
  db: Database,
  scope: Scope,
  at: PlainDate,
): readonly NamedHalfYearFacts[] {
  const limit = Number.MAX_SAFE_INTEGER;
  const { rows } = listTrajectories(db, scope, { at, limit, sort: "client" });
  const byTrajectory = new Map(rows.map((row) => [row.trajectory.id, row]));
  const placements = Map.groupBy(allRecords(db, scope, "placement"), ({ clientId }) => clientId);
  const establishments = new Map(establishmentsOf(db, scope).map((each) => [each.teamId, each]));
  return [...allRecords(db, scope, "restriction")].flatMap((restriction) => {
    const row = byTrajectory.get(restriction.trajectoryId);
    if (row === undefined) return [];
    const { client, trajectory } = row;
    const place = establishments.get(client.teamId ?? "");
    return {
      client: { pseudonym: client.pseudonym },
      trajectory: { id: trajectory.id, endDate: trajectory.endDate },
      placements: placements.get(client.id) ?? [],
      restriction,
      location: place === undefined ? null : { name: place.name, establishment: place.number },
      clientName: client.chosenName ?? client.pseudonym,
      trajectoryNumber: trajectory.number,
    };
  });
}
