import type { TFunction } from "i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { refusalOf } from "../../trpc.ts";

/** Why the node or the hub did not do what was asked, in one sentence. */
export function federationRefusal(t: TFunction<"words">, error: unknown): string {
  const refusal = refusalOf(error);
  return refusal?.type === "FederationRefused"
    ? t(`federation.refused.${refusal.reason}`)
    : refusalInWords(t, error);
}
