import { useTranslation } from "react-i18next";
import type { FileTable } from "../../export-file/file-table.ts";
import { useFileFacts } from "../../export-file/use-file-facts.ts";
import { type ComparedLine, comparedLines } from "./compared-lines.ts";
import { absenceOf } from "./hidden-figures.ts";
import { periodInWords } from "./period-in-words.ts";
import type { Comparison } from "./use-comparison.ts";

/** What the page shows as a file: the same figures, and the same marks where there is none. */
export function useComparisonFile(comparison: Comparison) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const { plan, period, publishedAt, ownShown } = comparison;
  const factsOf = useFileFacts(`${plan.title[language]}, ${periodInWords(t, period, language)}`);
  const header = (word: "question" | "row" | "answer" | "mark") => t(`comparison.file.${word}`);
  const rounded = (share: number | null | undefined) =>
    share === null || share === undefined ? null : Math.round(share * 10) / 10;
  const own = (name: string, value: (line: ComparedLine) => number | null) =>
    ownShown ? [{ header: name, kind: "number" as const, value }] : [];
  return async (): Promise<FileTable<ComparedLine>> => ({
    name: t("comparison.pageTitle"),
    at: publishedAt.slice(0, 10),
    facts: factsOf(publishedAt.slice(0, 10)),
    rows: comparedLines(comparison, language, t("comparison.together")),
    columns: [
      { header: header("question"), value: ({ question }) => question },
      { header: header("row"), value: ({ row }) => row },
      { header: header("answer"), value: ({ answer }) => answer },
      ...own(t("comparison.file.ownClients"), ({ cell }) => cell.own?.clients ?? null),
      ...own(t("comparison.file.ownOf"), ({ cell }) => cell.own?.of ?? null),
      ...own(t("comparison.file.ownShare"), ({ cell }) => rounded(cell.own?.percentage)),
      ...own(t("comparison.file.chanceFrom"), ({ cell }) => rounded(cell.own?.interval?.from)),
      ...own(t("comparison.file.chanceUntil"), ({ cell }) => rounded(cell.own?.interval?.until)),
      {
        header: t("comparison.file.groupClients"),
        kind: "number",
        value: ({ cell: { group } }) => (group.mark === "shown" ? group.clients : null),
      },
      {
        header: t("comparison.file.groupShare"),
        kind: "number",
        value: ({ cell: { group } }) => (group.mark === "shown" ? group.percentage : null),
      },
      {
        header: header("mark"),
        value: ({ cell: { group } }) => {
          const absence = absenceOf(group);
          return t(`comparison.mark.${absence ?? "shown"}`);
        },
      },
    ],
  });
}
