import type { Organisation, Team } from "@nabij/domain";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { organisation, team } from "./table.ts";

/** Adds an organisation, or gives it another name. */
export function saveOrganisation({ id, name, fictional }: Organisation): Write {
  return {
    about: "organisation",
    run: ({ orm }) => {
      orm
        .insert(organisation)
        .values({ id, name, fictional })
        .onConflictDoUpdate({ target: organisation.id, set: { name, fictional } })
        .run();
      return undefined;
    },
  };
}

/** Adds a team to the organisation, or gives it another name. */
export function saveTeam({ organisationId }: Scope, { id, name }: Team): Write {
  return {
    about: "team",
    run: ({ orm }) => {
      const { changes } = orm
        .insert(team)
        .values({ id, organisationId, name })
        .onConflictDoUpdate({
          target: team.id,
          set: { name },
          setWhere: eq(team.organisationId, organisationId),
        })
        .run();
      return changes === 1 ? undefined : { type: "NotFound" };
    },
  };
}

/** The organisation with this id, if this node has it. */
export function findOrganisation(db: Database, id: string): Organisation | undefined {
  const query = prepared(db, "organisation", ({ orm }) =>
    orm
      .select()
      .from(organisation)
      .where(eq(organisation.id, sql.placeholder("id")))
      .prepare(),
  );
  return query.get({ id });
}

/** Every organisation of this node, by name: for the people who run the node, not for users. */
export function listOrganisations(db: Database): readonly Organisation[] {
  return db.orm.select().from(organisation).orderBy(asc(organisation.name)).all();
}

/** The teams of the organisation, by name. */
export function listTeams(db: Database, { organisationId }: Scope): readonly Team[] {
  const { id, name } = team;
  const ofOrganisation = eq(team.organisationId, sql.placeholder("organisationId"));
  const query = prepared(db, "teams", ({ orm }) =>
    orm.select({ id, name }).from(team).where(ofOrganisation).orderBy(asc(name)).prepare(),
  );
  return query.all({ organisationId });
}

/** Whether the organisation has this team. */
export function teamExists(db: Database, { organisationId }: Scope, id: string): boolean {
  const query = prepared(db, "team", ({ orm }) =>
    orm
      .select({ id: team.id })
      .from(team)
      .where(
        and(
          eq(team.id, sql.placeholder("id")),
          eq(team.organisationId, sql.placeholder("organisationId")),
        ),
      )
      .prepare(),
  );
  return query.get({ id, organisationId }) !== undefined;
}
