import { SignalSettings, shippedSettings } from "@nabij/domain";
import type { Database } from "#connect";
import type { Scope } from "../scope/scope.ts";
import { findSetting } from "../setting/find-setting.ts";

/** Under which name the choices stand among the settings. */
export const signalSettingsName = "signals";

/** The thresholds and severities of the organisation; as shipped when it chose none. */
export function signalSettingsOf(db: Database, scope: Scope): SignalSettings {
  const found = findSetting(db, scope, signalSettingsName);
  if (found === undefined) return shippedSettings;
  const chosen = SignalSettings.safeParse(found);
  return chosen.success ? chosen.data : shippedSettings;
}
