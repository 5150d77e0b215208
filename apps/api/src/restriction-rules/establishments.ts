import { type Database, findSetting, listTeams, type Scope } from "@nabij/db";
import { EstablishmentNumbers } from "@nabij/domain";

/** The name under which an organisation keeps the numbers of its locations. */
export const establishmentSetting = "restriction.establishments";

/** The numbers as they are kept, also of teams that are out of sight. */
export function keptEstablishments(db: Database, scope: Scope): EstablishmentNumbers {
  const parsed = EstablishmentNumbers.safeParse(findSetting(db, scope, establishmentSetting));
  return parsed.success ? parsed.data : [];
}

/** Every team in sight with its KvK vestigingsnummer, or null while nobody filled it in. */
export function establishmentsOf(db: Database, scope: Scope) {
  const kept = keptEstablishments(db, scope);
  return listTeams(db, scope).map(({ id, name }) => ({
    teamId: id,
    name,
    number: kept.find(({ teamId }) => teamId === id)?.number ?? null,
  }));
}
