import { Button, ErrorState, LinkButton } from "@nabij/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";
import { useSession } from "../session/session-context.ts";
import { errorCode } from "../trpc.ts";
import { PageFrame } from "./page-frame.tsx";
import { PageNotFound } from "./page-not-found.tsx";

interface PageFailedProps {
  error: unknown;
  onRetry: () => void;
  /** What can be done meanwhile, below. */
  children?: ReactNode;
}

/** A page whose data did not come: says what happened, what to do, and where else to go. */
export function PageFailed({ error, onRetry, children }: PageFailedProps) {
  const { t } = useTranslation();
  const code = errorCode(error);
  if (code === "NOT_FOUND" || code === "BAD_REQUEST") return <PageNotFound />;
  if (code === "FORBIDDEN")
    return (
      <PageFrame title={t("state.mayNotTitle")}>
        <ErrorState title={<h1>{t("state.mayNotTitle")}</h1>} action={<WayOn />}>
          {t("state.mayNotText")}
        </ErrorState>
      </PageFrame>
    );
  const isOffline = code === "OFFLINE";
  const title = t(isOffline ? "state.offlineTitle" : "state.failedTitle");
  return (
    <PageFrame title={title}>
      <ErrorState
        title={<h1>{title}</h1>}
        action={
          <>
            <Button variant="primary" onClick={onRetry}>
              {t("state.retry")}
            </Button>
            <WayOn />
          </>
        }
      >
        {t(isOffline ? "state.offlineText" : "state.failedText")}
      </ErrorState>
      {isOffline && children}
    </PageFrame>
  );
}

/** All conversations, or for who has a seat and no account the way to sit down again. */
function WayOn() {
  const { t } = useTranslation();
  const hasNoAccount = useSession()?.role === "";
  return hasNoAccount ? (
    <LinkButton href={paths.join()}>{t("join.title")}</LinkButton>
  ) : (
    <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>
  );
}
