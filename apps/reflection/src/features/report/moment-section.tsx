import { type Report, speakerOf } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";

/** The one moment the conversation began with, as it was told. */
export function MomentSection({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { moment, present, absent, language } = report;
  if (moment === null) return null;
  const people = { participants: [...present, ...absent], language };
  const label = speakerOf(people, moment.participantId)?.label;
  return (
    <ReportSection title={t("report.moment")}>
      <p className="max-w-measure text-phone whitespace-pre-line [overflow-wrap:anywhere]">
        {moment.text === null ? t("report.erased") : `“${moment.text}”`}
      </p>
      {label !== undefined && (
        <p className="mt-1 text-sm text-soft">{t("report.momentBy", { label })}</p>
      )}
    </ReportSection>
  );
}
