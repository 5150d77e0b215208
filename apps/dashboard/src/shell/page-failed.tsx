import { Button, ErrorState, LinkButton } from "@nabij/ui";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { errorCode } from "../trpc.ts";

/** A page that could not be drawn at all. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const isOffline = errorCode(error) === "OFFLINE";
  return (
    <main className="mx-auto max-w-measure p-6">
      <ErrorState
        title={t(isOffline ? "state.offlineTitle" : "state.failedTitle")}
        action={
          <>
            <Button variant="primary" onClick={() => window.location.reload()}>
              {t("state.retry")}
            </Button>
            <LinkButton href={paths.overview()}>{t("state.toOverview")}</LinkButton>
          </>
        }
      >
        {t(isOffline ? "state.offlineText" : "state.failedText")}
      </ErrorState>
    </main>
  );
}
