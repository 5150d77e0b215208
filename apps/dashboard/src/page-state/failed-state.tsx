import { Button, ErrorState } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { errorCode, refusalOf } from "../trpc.ts";
import { MayNot } from "./may-not.tsx";

/** Why a page has nothing to show, and what to do. */
export function FailedState({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const refusal = refusalOf(error);
  if (refusal?.type === "MayNot") return <MayNot permission={refusal.permission} />;
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
