import { useTranslation } from "react-i18next";
import type { FileTable } from "../../export-file/file-table.ts";
import { useFileFacts } from "../../export-file/use-file-facts.ts";
import { type TrajectorySearch, trajectoryFilter } from "../../preferences/trajectory-search.ts";
import { api } from "../../trpc.ts";
import { fileColumns } from "./trajectories-file.ts";
import { type TrajectoryRow, trajectoryRow } from "./trajectory-row.ts";

/** Fetches every row behind the filters for a file; `filter` says them in words. */
export function useTrajectoriesFile(search: TrajectorySearch, text: string, filter: string) {
  const { t, i18n } = useTranslation();
  const factsOf = useFileFacts(filter);
  const { pagina: _page, ...filters } = search;
  return async (): Promise<FileTable<TrajectoryRow>> => {
    const query = { ...trajectoryFilter(filters), ...(text !== "" && { text }) };
    const { at, rows } = await api.trajectory.export.mutate(query);
    return {
      ...{ name: t("trajectory.pageTitle"), at, facts: factsOf(at) },
      columns: fileColumns(t, i18n.language),
      rows: rows.map(trajectoryRow),
    };
  };
}
