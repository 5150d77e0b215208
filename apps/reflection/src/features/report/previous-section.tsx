import type { Report } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useDay } from "../../format/use-day.ts";
import { ReportSection } from "../../shell/report-section.tsx";

/** What was agreed last time, and what was known of it when this conversation began. */
export function PreviousSection({ previous }: Pick<Report, "previous">) {
  const { t } = useTranslation();
  const day = useDay();
  if (previous === null || previous.agreements.length === 0) return null;
  const agreements = previous.agreements.map((agreement, place) => ({ ...agreement, place }));
  return (
    <ReportSection title={t("report.previous", { day: day(previous.closedOn) })}>
      <ul className="grid gap-2">
        {agreements.map(({ place, what, who, status }) => (
          <li key={place} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="[overflow-wrap:anywhere]">{what ?? t("report.erased")}</span>
            {who !== null && who !== "" && <span className="text-soft">{who}</span>}
            <Tag tone={status === "nagekomen" ? "autonomy" : "neutral"}>
              {t(`report.outcome.${status}`)}
            </Tag>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
