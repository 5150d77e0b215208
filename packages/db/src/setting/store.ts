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
