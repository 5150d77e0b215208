import { SaveStatus } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { SavedStatus } from "./saved-record.ts";

interface SavedLineProps {
  status: SavedStatus;
  /** The names of the fields that hold back the write, in words. */
  problems: string;
}

/** Whether what was typed is kept, and if not, why and what to do. */
export function SavedLine({ status, problems }: SavedLineProps) {
  const { t } = useTranslation();
  const failed = {
    offline: t("saved.offline"),
    stale: t("refused.StaleVersion"),
    refused: problems === "" ? t("refused.other") : t("saved.problems", { fields: problems }),
  };
  const isFailed = status === "offline" || status === "stale" || status === "refused";
  const isBusy = status === "waiting" || status === "saving";
  return (
    <SaveStatus
      state={isFailed ? "failed" : isBusy ? "saving" : status}
      words={{
        saving: t("saved.saving"),
        saved: t("saved.saved"),
        failed: isFailed ? failed[status] : "",
      }}
    />
  );
}
