import { rolesThatMay } from "@nabij/domain";
import { Button, ErrorState } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { errorCode, refusalOf } from "../trpc.ts";

/** Why a page has nothing to show, and what to do. */
export function FailedState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const refusal = refusalOf(error);
  if (refusal?.type === "MayNot") {
    const roles = rolesThatMay(refusal.permission).map((role) => t(`choices.role.${role}`));
    return (
      <ErrorState title={t("state.mayNotTitle")}>
        {t("state.mayNotText", { roles: listInWords(t, roles) })}
      </ErrorState>
    );
  }
  const isOffline = errorCode(error) === "OFFLINE";
  return (
    <ErrorState
      title={t(isOffline ? "state.offlineTitle" : "state.failedTitle")}
      action={<Button onClick={onRetry}>{t("state.retry")}</Button>}
    >
      {t(isOffline ? "state.offlineText" : "state.failedText")}
    </ErrorState>
  );
}
