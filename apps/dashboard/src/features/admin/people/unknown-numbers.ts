import type { TFunction } from "i18next";
import { refusalOf } from "../../../trpc.ts";

/** Which numbers the node does not know, in a sentence; undefined when that was not the matter. */
export function unknownNumbers(t: TFunction<"words">, error: unknown): string | undefined {
  const refusal = refusalOf(error);
  if (refusal?.type !== "UnknownClients") return undefined;
  return t("admin.person.numbersUnknown", { numbers: refusal.numbers.join(", ") });
}
