import type { Report } from "@nabij/reflection";
import { PageSentence, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { DifferencesSection } from "./differences-section.tsx";
import { ImpactSection } from "./impact-section.tsx";
import { LoneViewsSection } from "./lone-views-section.tsx";
import { MomentSection } from "./moment-section.tsx";
import { OptionsSection } from "./options-section.tsx";
import { PhasesSection } from "./phases-section.tsx";
import { PreviousSection } from "./previous-section.tsx";
import { ReadBackSection } from "./read-back-section.tsx";
import { RemainsSection } from "./remains-section.tsx";
import { ReportAgreements } from "./report-agreements.tsx";
import { ReportHead } from "./report-head.tsx";
import { SummarySection } from "./summary-section.tsx";

/** Agreements stand at the top: whoever reads on wants to know what comes next. */
export function TeamReport({ report, sessionId }: { report: Report; sessionId: string }) {
  const { t } = useTranslation();
  const day = useDay();
  const name = report.clientName ?? t("client.theClient");
  const agreed = report.agreements.filter(({ status }) => status === "afgesproken").length;
  const { startedOn } = report;
  return (
    <>
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
      <div className="grid gap-12">
        <ReportHead report={report} />
        <MomentSection report={report} />
        <SummarySection sessionId={sessionId} />
        <ReportAgreements agreements={report.agreements} trajectoryId={report.trajectoryId} />
        <ReadBackSection report={report} />
        <PreviousSection previous={report.previous} />
        <ImpactSection impact={report.impact} />
        <DifferencesSection report={report} name={name} />
        <LoneViewsSection report={report} />
        <OptionsSection report={report} />
        <PhasesSection phases={report.phases} absent={report.absent.map(({ label }) => label)} />
        <RemainsSection report={report} />
      </div>
    </>
  );
}
