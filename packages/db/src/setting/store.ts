import { and, eq } from "drizzle-orm";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import type { Write } from "../write/write.ts";
import { setting } from "./table.ts";

/** Keeps a choice of the organisation under its name. */
export function saveSetting({ organisationId }: Scope, name: string, value: unknown): Write {
  return {
    about: "setting",
    run: ({ orm }) => {
      orm
        .insert(setting)
        .values({ organisationId, name, value })
        .onConflictDoUpdate({ target: [setting.organisationId, setting.name], set: { value } })
        .run();
      return undefined;
    },
  };
}

/** The choice under a name, or undefined when none was made. The caller parses it. */
export function findSetting(db: Database, { organisationId }: Scope, name: string): unknown {
  return db.orm
    .select({ value: setting.value })
    .from(setting)
    .where(and(eq(setting.organisationId, organisationId), eq(setting.name, name)))
    .get()?.value;
}
