import { type Database, findSetting, type Scope, saveSetting, type Write } from "@nabij/db";
import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import type { ModelServer } from "./model-client.ts";
import { endpointFault } from "./private-address.ts";

const settingsName = "languageModel";
const keyName = "languageModel.key";

/** Whether an organisation uses a language model, and which; off until an administrator chooses. */
export const ModelSettings = z.object({
  on: z.boolean(),
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
  endpoint: z.string().trim().min(1).max(300).nullable(),
  model: z.string().trim().min(1).max(200).nullable(),
});
export type ModelSettings = z.infer<typeof ModelSettings>;

/** `key`: left out keeps the one there is, null takes it away. */
export const WantedModel = ModelSettings.extend({
  key: z.string().trim().min(1).max(500).nullable().optional(),
});
export type WantedModel = z.infer<typeof WantedModel>;

export type ModelRefusal =
  | { readonly type: "ModelEndpointInvalid" }
  /** An address outside the own machine and the private network. */
  | { readonly type: "ModelEndpointNotPrivate" }
  /** On without an address or a name to ask for. */
  | { readonly type: "ModelIncomplete" };

const off: ModelSettings = { on: false, endpoint: null, model: null };

/** The choice of an organisation; off when it made none. */
export function modelSettingsOf(db: Database, scope: Scope): ModelSettings {
  const stored = ModelSettings.safeParse(findSetting(db, scope, settingsName));
  return stored.success ? stored.data : off;
}

/** Whether there is a key; the key itself is only for the request. */
export function hasModelKey(db: Database, scope: Scope): boolean {
  return keyOf(db, scope) !== null;
}

/** Where to ask; null while address or name are missing. Holds the key: not for an answer or log. */
export function modelServerOf(db: Database, scope: Scope): ModelServer | null {
  const { endpoint, model } = modelSettingsOf(db, scope);
  return endpoint === null || model === null ? null : { endpoint, model, key: keyOf(db, scope) };
}

/** Whether these settings may be kept. */
export function decideModelSettings(wanted: WantedModel): Result<ModelSettings, ModelRefusal> {
  const { on, endpoint, model } = wanted;
  const fault = endpoint === null ? null : endpointFault(endpoint);
  if (fault === "not-an-address") return err({ type: "ModelEndpointInvalid" });
  if (fault === "not-private") return err({ type: "ModelEndpointNotPrivate" });
  if (on && (endpoint === null || model === null)) return err({ type: "ModelIncomplete" });
  return ok({ on, endpoint, model });
}

/** Keeps the settings. A key never follows to another address by itself. */
export function modelSettingsWrites(
  db: Database,
  scope: Scope,
  settings: ModelSettings,
  key: string | null | undefined,
): readonly Write[] {
  const moved = modelSettingsOf(db, scope).endpoint !== settings.endpoint;
  const nextKey = key === undefined && moved ? null : key;
  return [
    saveSetting(scope, settingsName, settings),
    ...(nextKey === undefined ? [] : [saveSetting(scope, keyName, nextKey)]),
  ];
}

function keyOf(db: Database, scope: Scope): string | null {
  const stored = z
    .string()
    .min(1)
    .safeParse(findSetting(db, scope, keyName));
  return stored.success ? stored.data : null;
}
