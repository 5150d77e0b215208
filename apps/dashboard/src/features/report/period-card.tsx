import { Card, DateField } from "@nabij/ui";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import type { ReportName, ReportSearch } from "../../preferences/report-search.ts";
import type { ReportAnswer } from "./use-report.ts";

interface PeriodCardProps {
  trajectoryId: string;
  name: ReportName;
  search: ReportSearch;
  /** The period the document covers. */
  period: ReportAnswer["period"];
}

/** The period of a document, in its address; a passport and a transfer have a day only. */
export function PeriodCard({ trajectoryId, name, search, period }: PeriodCardProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const isMoment = name === "paspoort" || name === "overdracht";
  const change = (fields: ReportSearch) =>
    router.history.replace(paths.report(trajectoryId, name, { ...search, ...fields }));
  const { van, tot } = search;
  const isBackwards = van !== undefined && van > (tot ?? period.until);
  return (
    <Card title={t(isMoment ? "report.day" : "report.period")}>
      <div className="grid gap-4">
        {!isMoment && (
          <DateField
            label={t("report.from")}
            value={van ?? period.from}
            error={isBackwards ? t("report.periodBackwards") : undefined}
            onChange={(day) => change({ van: day ?? undefined })}
          />
        )}
        <DateField
          label={t(isMoment ? "report.day" : "report.until")}
          isLabelHidden={isMoment}
          value={tot ?? period.until}
          onChange={(day) => change({ tot: day ?? undefined })}
        />
      </div>
    </Card>
  );
}
