import { Button, ErrorState } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { errorCode } from "../trpc.ts";
import { PageFrame } from "./page-frame.tsx";
import { PageNotFound } from "./page-not-found.tsx";

/** A page whose data did not come: says what happened and what to do. */
export function PageFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const code = errorCode(error);
  if (code === "NOT_FOUND" || code === "BAD_REQUEST") return <PageNotFound />;
  if (code === "FORBIDDEN")
    return (
      <PageFrame title={t("state.mayNotTitle")}>
        <ErrorState title={<h1>{t("state.mayNotTitle")}</h1>}>{t("state.mayNotText")}</ErrorState>
      </PageFrame>
    );
  const isOffline = code === "OFFLINE";
  const title = t(isOffline ? "state.offlineTitle" : "state.failedTitle");
  return (
    <PageFrame title={title}>
      <ErrorState
        title={<h1>{title}</h1>}
        action={<Button onClick={onRetry}>{t("state.retry")}</Button>}
      >
        {t(isOffline ? "state.offlineText" : "state.failedText")}
      </ErrorState>
    </PageFrame>
  );
}
