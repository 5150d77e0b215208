import type { RecordOf } from "@nabij/domain";
import { and, asc, count, eq, or, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { fieldColumns } from "../record/selection.ts";
import { contains, likePattern } from "../record/text-search.ts";
import { isVisible, type Scope, scopeValues } from "../scope/scope.ts";
import { client } from "./table.ts";

export type ClientQuery = {
  /** Part of the pseudonym or chosen name. */
  readonly text?: string | undefined;
  readonly teamId?: string | undefined;
  /** Rows on a page; 50 unless said otherwise. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** A page of the clients in scope by name, and how many match. */
export function listClients(
  db: Database,
  scope: Scope,
  { text, teamId, limit = 50, offset = 0 }: ClientQuery = {},
): { readonly rows: readonly RecordOf<"client">[]; readonly total: number } {
  const matching = and(
    isVisible("client", scope),
    text === undefined ? undefined : or(contains(client.pseudonym), contains(client.chosenName)),
    teamId === undefined ? undefined : eq(client.teamId, teamId),
  );
  const name = sql`coalesce(${client.chosenName}, ${client.pseudonym}) collate nocase`;
  const page = db.orm.select(fieldColumns("client")).from(client).where(matching);
  const values = { ...scopeValues(scope), text: likePattern(text ?? "") };
  return {
    rows: page.orderBy(asc(name), asc(client.id)).limit(limit).offset(offset).prepare().all(values),
    total:
      db.orm.select({ total: count() }).from(client).where(matching).prepare().get(values)?.total ??
      0,
  };
}
