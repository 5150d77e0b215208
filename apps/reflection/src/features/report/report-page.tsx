import type { Report } from "@nabij/reflection";
import { Button, EmptyState, LinkButton, PageSentence, PrintIcon, Skeleton, Tag } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { paths } from "../../paths.ts";
import { PageFailed } from "../../shell/page-failed.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { api, errorCode } from "../../trpc.ts";
import { DifferencesSection } from "./differences-section.tsx";
import { ImpactSection } from "./impact-section.tsx";
import { PhasesSection } from "./phases-section.tsx";
import { RemainsSection } from "./remains-section.tsx";
import { ReportAgreements } from "./report-agreements.tsx";
import { ReportHead } from "./report-head.tsx";

/** The report of a conversation, on screen and on paper: made from the answers alone. */
export function ReportPage({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["report", sessionId],
    queryFn: () => api.reflection.report.query({ sessionId }),
    staleTime: 0,
  });
  if (errorCode(error) === "NOT_FOUND") return <OnlyHeld />;
  if (data === undefined)
    return error === null ? (
      <PageFrame title={t("report.title")}>
        <Skeleton label={t("state.loading")} lines={6} />
      </PageFrame>
    ) : (
      <PageFailed error={error} onRetry={() => void refetch()} />
    );
  return <Written report={data} sessionId={sessionId} />;
}

/** Of some conversations only that they were held is on record. */
function OnlyHeld() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t("report.title")}>
      <EmptyState
        title={<h1>{t("report.onlyHeldTitle")}</h1>}
        action={<LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>}
      >
        {t("report.onlyHeldText")}
      </EmptyState>
    </PageFrame>
  );
}

/** Agreements stand at the top: whoever reads on wants to know what comes next. */
function Written({ report, sessionId }: { report: Report; sessionId: string }) {
  const { t } = useTranslation();
  const day = useDay();
  const name = report.clientName ?? t("client.theClient");
  const agreed = report.agreements.filter(({ status }) => status === "afgesproken").length;
  const { startedOn } = report;
  return (
    <PageFrame title={t("report.title")} width="wide">
      <PageSentence
        above={report.closing === null && <Tag tone="attention">{t("report.goingOn")}</Tag>}
        lead={t("report.lead")}
      >
        {t("report.sentence", {
          name,
          day: startedOn === null ? "" : day(startedOn),
          agreed: t("report.agreedCount", { count: agreed }),
        })}
      </PageSentence>
      <Ways report={report} sessionId={sessionId} />
      <div className="grid gap-12">
        <ReportHead report={report} />
        <ReportAgreements agreements={report.agreements} />
        <ImpactSection impact={report.impact} />
        <DifferencesSection report={report} name={name} />
        <PhasesSection phases={report.phases} absent={report.absent.map(({ label }) => label)} />
        <RemainsSection report={report} />
      </div>
    </PageFrame>
  );
}

/** Where a reader can go from here; not on paper. */
function Ways({ report, sessionId }: { report: Report; sessionId: string }) {
  const { t } = useTranslation();
  const { trajectoryId, closing } = report;
  return (
    <div className="no-print mb-10 flex flex-wrap gap-2.5">
      <Button variant="primary" onClick={() => window.print()}>
        <PrintIcon size={18} />
        {t("report.print")}
      </Button>
      {closing === null && (
        <LinkButton href={paths.conversation(sessionId)}>{t("report.continue")}</LinkButton>
      )}
      {trajectoryId !== null && (
        <LinkButton href={paths.trajectory(trajectoryId)}>{t("report.toTrajectory")}</LinkButton>
      )}
      <LinkButton href={paths.start()}>{t("state.toStart")}</LinkButton>
    </div>
  );
}
