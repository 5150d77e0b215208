import type { Report } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";
import { useSubject } from "./subject-text.ts";

/** Every view that stands alone, and whether the table asked about it (reflection §4.4). */
export function LoneViewsSection({ report }: { report: Report }) {
  const { t } = useTranslation();
  const subjectName = useSubject(report);
  if (report.loneViews.length === 0) return null;
  return (
    <ReportSection title={t("report.loneViews")} text={t("report.loneViewsText")}>
      <ul className="grid gap-3">
        {report.loneViews.map(({ id, subject, label, value, discussed, withdrawn }) => (
          <li
            key={id}
            className="print-card rounded-card border border-dashed border-edge px-5 py-3"
          >
            <p className="font-semibold">{subjectName(subject)}</p>
            <p>{t("report.lone", { label, value })}</p>
            <p className="text-sm text-soft">
              {t(
                withdrawn
                  ? "report.loneWithdrawn"
                  : discussed
                    ? "report.loneAsked"
                    : "report.loneNotAsked",
              )}
            </p>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
