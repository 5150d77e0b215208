import { EmptyState, LinkButton, PageSentence, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useSession } from "../../session/session-context.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api, errorCode } from "../../trpc.ts";
import { AskedAgain } from "./asked-again.tsx";
import { FieldOverTime } from "./field-over-time.tsx";
import { HeldConversations } from "./held-conversations.tsx";
import type { History } from "./history.ts";

/** The conversations about one trajectory: what came of what was agreed, and how the view moved. */
export function HistoryPage({ trajectoryId }: { trajectoryId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["history", trajectoryId],
    queryFn: () => api.reflection.history.query({ trajectoryId }),
    staleTime: 0,
    retry: (failures, problem) => failures < 2 && errorCode(problem) === "OFFLINE",
  });
  if (data === undefined)
    return error === null ? (
      <PageFrame title={t("history.title")}>
        <Skeleton label={t("state.loading")} lines={6} />
      </PageFrame>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  return <Told history={data} trajectoryId={trajectoryId} />;
}

function Told({ history, trajectoryId }: { history: History; trajectoryId: string }) {
  const { t } = useTranslation();
  const mayHold = useSession()?.mayHold ?? false;
  const { moments, agreements } = history;
  const name = history.clientName ?? t("client.theClient");
  const count = (...statuses: readonly string[]) =>
    agreements.filter(({ status }) => statuses.includes(status)).length;
  const begin = mayHold && (
    <LinkButton variant="primary" href={paths.seating(trajectoryId)}>
      {t("history.begin")}
    </LinkButton>
  );
  if (moments.length === 0)
    return (
      <PageFrame title={t("history.title")}>
        <EmptyState title={<h1>{t("history.noneTitle")}</h1>} action={begin}>
          {t("history.noneText")}
        </EmptyState>
      </PageFrame>
    );
  const outcome =
    agreements.length === 0
      ? t("history.noOutcome")
      : t("history.outcome", {
          kept: count("nagekomen"),
          broken: count("verbroken"),
          open: count("open"),
        });
  return (
    <PageFrame title={t("history.title")} width="wide">
      <PageSentence lead={t("history.lead")}>
        {t("history.sentence", { name, count: moments.length, outcome })}
      </PageSentence>
      <div className="no-print mb-10 flex flex-wrap gap-2.5">
        {begin}
        <LinkButton href={paths.trajectory(trajectoryId)}>{t("report.toTrajectory")}</LinkButton>
        <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>
      </div>
      <div className="grid gap-12">
        <FieldOverTime field={history.field} name={name} />
        <HeldConversations history={history} />
        <AskedAgain again={history.again} />
      </div>
    </PageFrame>
  );
}
