import type { ImpactColumn, ImpactReport } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { HatchedMark } from "../../quote/hatched-mark.tsx";
import { QuoteLine } from "../../quote/quote-line.tsx";
import { ReportSection } from "../../shell/report-section.tsx";

/** Better and harder beside each other; what came only after probing stands apart, hatched. */
export function ImpactSection({ impact }: { impact: ImpactReport }) {
  const { t } = useTranslation();
  return (
    <ReportSection title={t("report.impact")} text={t("report.impactText")}>
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 sm:grid-cols-2 print:grid-cols-2">
        <Column title={t("report.better")} column={impact.positive} tone="text-autonomy" />
        <Column title={t("report.harder")} column={impact.negative} tone="text-nearness" />
      </div>
    </ReportSection>
  );
}

interface ColumnProps {
  title: string;
  column: ImpactColumn;
  tone: string;
}

/** One side: what came by itself first, then what came only when asked on. */
function Column({ title, column, tone }: ColumnProps) {
  const { t } = useTranslation();
  const { spontaneous, afterProbing } = column;
  return (
    <div>
      <h3 className={`mb-2 text-section font-semibold ${tone}`}>{title}</h3>
      {spontaneous.length + afterProbing.length === 0 && (
        <p className="text-soft">{t("report.nothingNamed")}</p>
      )}
      <Lines lines={spontaneous} />
      {afterProbing.length > 0 && (
        <div className="mt-4 border-t border-line pt-3">
          <p className="mb-2 flex items-center gap-2 text-sm text-soft">
            <HatchedMark />
            {t("report.onlyAfterProbing")}
          </p>
          <Lines lines={afterProbing} />
        </div>
      )}
    </div>
  );
}

/** Each effect in the words it was said in, and for whom it is. */
function Lines({ lines }: { lines: ImpactColumn["spontaneous"] }) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-3">
      {lines.map((line) => (
        <li key={line.answerId} className="break-inside-avoid">
          <QuoteLine quote={line} size="base" />
          {line.on.length > 0 && (
            <p className="text-sm text-soft">
              {t("report.on", {
                people: joined(
                  t,
                  line.on.map((each) => t(`impact.people.${each}`)),
                ),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
