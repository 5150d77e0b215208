import type { ModelStatus } from "./model-status.ts";

/** The settings while somebody types. */
export type ModelDraft = {
  readonly on: boolean;
  readonly endpoint: string;
  readonly model: string;
  /** Empty: keep what there is. */
  readonly key: string;
  readonly removesKey: boolean;
};

/** What is stored, as it stands in the fields. */
export function draftOf({ on, endpoint, model }: ModelStatus["settings"]): ModelDraft {
  return { on, endpoint: endpoint ?? "", model: model ?? "", key: "", removesKey: false };
}

/** What is asked of the node: empty fields are nothing, an untouched key is left alone. */
export function wantedFrom({ on, endpoint, model, key, removesKey }: ModelDraft) {
  const wanted = { on, endpoint: orNull(endpoint), model: orNull(model) };
  if (removesKey) return { ...wanted, key: null };
  return orNull(key) === null ? wanted : { ...wanted, key: key.trim() };
}

function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
