import type { TFunction } from "i18next";
import { dayInWords } from "../../format/day.ts";
import type { AccessLogSearch } from "../../preferences/access-log-search.ts";
import { usualPeriod } from "./log-query.ts";

interface Known {
  /** Names of people by their id. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The number of the client the log is narrowed to. */
  readonly about: string | null;
}

/** The filters as they stand on paper and in a file: "Laatste maand, Noor de Wit, inzien". */
export function filterInWords(
  t: TFunction<"words">,
  search: AccessLogSearch,
  { people, about }: Known,
  language: string,
): string {
  const { wie, rol, wat, periode = usualPeriod, van, tot, over, record } = search;
  const day = (word: "from" | "until", iso: string | undefined) =>
    iso && `${t(`accessLog.filter.${word}`)} ${dayInWords(iso, language)}`;
  const parts = [
    periode === "eigen" ? undefined : t(`accessLog.period.${periode}`),
    periode === "eigen" ? day("from", van) : undefined,
    periode === "eigen" ? day("until", tot) : undefined,
    wie && people.find(({ id }) => id === wie)?.name,
    rol && t(`choices.role.${rol}`),
    wat && t(`accessLog.act.${wat}`),
    over && t("accessLog.filter.dossier", { number: about ?? "" }),
    record && t("accessLog.filter.record"),
  ];
  return parts.filter(Boolean).join(", ");
}
