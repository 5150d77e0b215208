import { Button, ErrorState } from "@nabij/ui";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { errorCode } from "../trpc.ts";

/** A page that could not be drawn at all. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const isOffline = errorCode(error) === "OFFLINE";
  return (
    <main className="mx-auto max-w-measure p-6">
      <ErrorState
        title={t(isOffline ? "state.offlineTitle" : "state.failedTitle")}
        action={<Button onClick={() => window.location.reload()}>{t("state.retry")}</Button>}
      >
        {t(isOffline ? "state.offlineText" : "state.failedText")}
      </ErrorState>
    </main>
  );
}
