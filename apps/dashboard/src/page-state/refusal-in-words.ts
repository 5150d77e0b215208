import type { TFunction } from "i18next";
import { errorCode, refusalOf } from "../trpc.ts";

/** Why the node did not do what was asked, in one sentence. */
export function refusalInWords(t: TFunction<"words">, error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal?.type === "SomeStale") return t("refused.SomeStale", { count: refusal.count });
  if (refusal !== null) return t(`refused.${refusal.type}`);
  return errorCode(error) === "OFFLINE" ? t("state.offlineText") : t("refused.other");
}
