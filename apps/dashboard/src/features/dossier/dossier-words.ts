import type { RecordKind } from "@nabij/domain";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords, monthInWords } from "../../format/day.ts";
import { listInWords } from "../../format/list-in-words.ts";
import { numberInWords } from "../../format/number.ts";

type Table = Readonly<Record<string, string>>;

/** The reader's words for whatever stands in a record. */
export type DossierWords = {
  readonly t: TFunction<"words">;
  readonly language: string;
  /** A value of one of the field's lists: `geen-plek` becomes "geen plek", `null` "niet bekend". */
  readonly value: (value: string | null) => string;
  /** The label of a field. */
  readonly field: (kind: RecordKind, field: string) => string;
  /** The label of a field inside a row of a list. */
  readonly item: (field: string) => string;
  /** Help under a field, when there is any. */
  readonly hint: (kind: RecordKind, field: string) => string | undefined;
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly list: (words: readonly string[]) => string;
};

/** The words of the language `t` speaks. */
export function dossierWords(t: TFunction<"words">, language: string): DossierWords {
  const values: Table = t("dossier.values", { returnObjects: true });
  const fields: Readonly<Record<string, Table>> = t("dossier.fields", { returnObjects: true });
  const hints: Readonly<Record<string, Table>> = t("dossier.hints", { returnObjects: true });
  return {
    t,
    language,
    // A colon or dot parts a key in i18next, so a ratio is kept as `2-1` and a code as `3-b`.
    value: (value) =>
      value === null ? (values.onbekend ?? "") : (values[value.replace(/[:.]/, "-")] ?? value),
    field: (kind, field) => fields[kind]?.[field] ?? fields.common?.[field] ?? field,
    item: (field) => fields.items?.[field] ?? field,
    hint: (kind, field) => hints[kind]?.[field],
    day: (iso) => dayInWords(iso, language),
    month: (iso) => monthInWords(iso, language),
    number: (value) => numberInWords(value, language),
    list: (words) => listInWords(t, words),
  };
}

/** The words in the language on screen. */
export function useDossierWords(): DossierWords {
  const { t, i18n } = useTranslation();
  return useMemo(() => dossierWords(t, i18n.language), [t, i18n.language]);
}
