import { type Report, speakerOf } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";

/** What the client said when the agreements were read to them, word for word. */
export function ReadBackSection({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { readBack, present, absent, language } = report;
  const people = { participants: [...present, ...absent], language };
  return readBack.map(({ participantId, text }) => (
    <ReportSection
      key={participantId}
      title={t("report.readBack", { label: speakerOf(people, participantId)?.label ?? "" })}
    >
      <p className="max-w-measure [overflow-wrap:anywhere]">
        {text === null ? t("report.erased") : `“${text}”`}
      </p>
    </ReportSection>
  ));
}
