import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { toasts } from "../shell/providers.tsx";
import { csvOf } from "./csv-of.ts";
import { excelOf } from "./excel-of.ts";
import type { FileTable } from "./file-table.ts";
import { saveFile } from "./save-file.ts";

export type FileFormat = "csv" | "xlsx";

/** Fetches what the page shows and hands it over as a file; says how much left, or why it did not. */
export function useTakeAlong<Row>(load: () => Promise<FileTable<Row>>) {
  const { t } = useTranslation();
  const taking = useMutation({
    mutationFn: async (format: FileFormat) => {
      const table = await load();
      const file = format === "csv" ? csvOf(table) : await excelOf(table);
      saveFile(`${table.name.toLowerCase()}-${table.at}.${format}`, file);
      return table.rows.length;
    },
    onSuccess: (count) => toasts.show({ message: t("takeAlong.done", { count }) }),
    onError: (error) =>
      toasts.show({ message: t("takeAlong.failed", { reason: refusalInWords(t, error) }) }),
  });
  return { isPending: taking.isPending, take: (format: FileFormat) => taking.mutate(format) };
}
