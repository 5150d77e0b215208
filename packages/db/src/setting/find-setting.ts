import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#connect";
import { prepared } from "../connect/prepared.ts";
import type { Scope } from "../scope/scope.ts";
import { setting } from "./table.ts";

/** The choice under a name, or undefined when none was made. The caller parses it. */
export function findSetting(db: Database, { organisationId }: Scope, name: string): unknown {
  const query = prepared(db, "setting", ({ orm }) =>
    orm
      .select({ value: setting.value })
      .from(setting)
      .where(
        and(
          eq(setting.organisationId, sql.placeholder("organisationId")),
          eq(setting.name, sql.placeholder("name")),
        ),
      )
      .prepare(),
  );
  return query.get({ organisationId, name })?.value;
}
