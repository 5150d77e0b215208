import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import type { AccessLogSearch } from "../../preferences/access-log-search.ts";
import { useSession } from "../../session/use-session.ts";
import { toasts } from "../../shell/providers.tsx";
import { api } from "../../trpc.ts";
import { accessLogCsv } from "./access-log-csv.ts";
import { logQuery } from "./log-query.ts";
import type { LogLine } from "./use-access-log.ts";

/** Takes every line behind the filters along as a file; `filter` says them in words. */
export function useLogExport(search: AccessLogSearch, filter: string) {
  const { t } = useTranslation();
  const { today } = useSession();
  const exporting = useMutation({
    mutationFn: () => everyLine(logQuery(search, today)),
    onSuccess: (lines) =>
      saveFile(`${t("accessLog.fileName")}-${today}.csv`, accessLogCsv(lines, filter, t)),
    onError: (error) =>
      toasts.show({ message: t("accessLog.csvFailed", { reason: refusalInWords(t, error) }) }),
  });
  return { isPending: exporting.isPending, run: () => exporting.mutate() };
}

/** All pages one after the other: the node answers others in between. */
async function everyLine(query: ReturnType<typeof logQuery>): Promise<readonly LogLine[]> {
  const lines: LogLine[] = [];
  for (let cursor: number | undefined; ; ) {
    const page = await api.accessLog.export.mutate({ ...query, cursor });
    lines.push(...page.lines);
    if (page.next === null) return lines;
    cursor = page.next;
  }
}
