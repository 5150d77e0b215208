import type { SignalSettings } from "@nabij/domain";
import type { Scope } from "../scope/scope.ts";
import { saveSetting } from "../setting/store.ts";
import type { Write } from "../write/write.ts";
import { signalSettingsName } from "./signal-settings.ts";
import { touchEverything } from "./touched.ts";

/** Keeps other thresholds and severities; all signals are looked at again in the same transaction. */
export function saveSignalSettings(scope: Scope, settings: SignalSettings): Write {
  return {
    about: "setting",
    run: (db) => {
      const refused = saveSetting(scope, signalSettingsName, settings).run(db);
      if (refused === undefined) touchEverything(db, scope.organisationId, "setting");
      return refused;
    },
  };
}
