import { Button, DownloadIcon, PrintIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import type { TrajectorySearch } from "../../preferences/trajectory-search.ts";
import { useExport } from "./use-export.ts";

interface TrajectoryActionsProps {
  search: TrajectorySearch;
  text: string;
  filter: string;
}

/** Taking the list along, as a file or on paper. */
export function TrajectoryActions({ search, text, filter }: TrajectoryActionsProps) {
  const { t } = useTranslation();
  const { run, isPending } = useExport(search, text, filter);
  return (
    <>
      <Button variant="quiet" className="max-sm:hidden" onClick={() => window.print()}>
        <PrintIcon size={16} />
        {t("trajectory.print")}
      </Button>
      <PermittedButton permission="export.run" isPending={isPending} onClick={run}>
        <DownloadIcon size={16} />
        {t("trajectory.csv")}
      </PermittedButton>
    </>
  );
}
