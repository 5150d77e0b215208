import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { type TrajectorySearch, trajectoryFilter } from "../../preferences/trajectory-search.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { trajectoriesCsv } from "./trajectories-csv.ts";
import { trajectoryRow } from "./trajectory-row.ts";

/** Takes every row behind the filters along as a file; `filter` says them in words. */
export function useExport(search: TrajectorySearch, text: string, filter: string) {
  const { t, i18n } = useTranslation();
  const exporting = useMutation(
    trpc.trajectory.export.mutationOptions({
      onSuccess: ({ at, rows }) => {
        const file = trajectoriesCsv(rows.map(trajectoryRow), { at, filter }, t, i18n.language);
        saveFile(`${t("trajectory.fileName")}-${at}.csv`, file);
        toasts.show({ message: t("trajectory.csvDone", { count: rows.length }) });
      },
      onError: (error) =>
        toasts.show({ message: t("trajectory.csvFailed", { reason: refusalInWords(t, error) }) }),
    }),
  );
  const { pagina: _page, ...filters } = search;
  return {
    isPending: exporting.isPending,
    run: () => exporting.mutate({ ...trajectoryFilter(filters), ...(text !== "" && { text }) }),
  };
}
