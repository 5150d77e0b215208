import { Button, LinkButton, PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { FilesCard } from "./files-card.tsx";
import { MapColumns } from "./map-columns.tsx";
import { RefusedCard } from "./refused-card.tsx";
import { type ImportReport, sumOf } from "./report-figures.ts";
import type { ColumnMapping } from "./use-column-choices.ts";

/** `onSave` hears whether refused rows may be left out; `onLeave` stores nothing. */
interface CheckedProps {
  report: ImportReport;
  mapping: ColumnMapping;
  isChecking: boolean;
  onCheck: () => void;
  onSave: (acceptValid: boolean) => void;
  onLeave: () => void;
}

/** What would happen, and the choice. */
export function Checked(props: CheckedProps) {
  const { report, mapping, isChecking, onSave, onLeave } = props;
  const { t } = useTranslation();
  const [valid, changed, refused] = [
    sumOf(report.valid),
    sumOf(report.changed),
    report.refused.length,
  ];
  // What is saved is what was checked: choices made since then come first.
  const canSave = valid + changed > 0 && !mapping.isUnchecked && !isChecking;
  return (
    <>
      <PageSentence lead={t("importing.summary.notYet")}>
        {t("importing.summary.valid", { count: valid })}
        {changed > 0 && (
          <>
            <br />
            {t("importing.summary.changed", { count: changed })}
          </>
        )}
        <br />
        {t("importing.summary.refused", { count: refused })}
      </PageSentence>
      <MapColumns {...props} />
      <div className="mb-6 flex flex-wrap gap-2.5">
        {canSave && (
          <Button variant="primary" onClick={() => onSave(refused > 0)}>
            {refused === 0
              ? t("importing.saveAll")
              : t("importing.saveValid", { count: valid + changed })}
          </Button>
        )}
        <Button onClick={onLeave} disabled={isChecking}>
          {t("importing.cancel")}
        </Button>
      </div>
      <FilesCard report={report} />
      <RefusedCard report={report} />
    </>
  );
}

/** What was stored, and where to look now. */
export function Saved({ report, onLeave }: Pick<CheckedProps, "report" | "onLeave">) {
  const { t } = useTranslation();
  return (
    <>
      <PageSentence lead={t("importing.done.lead")}>
        {t("importing.done.title", { count: sumOf(report.stored) + sumOf(report.changed) })}
      </PageSentence>
      <div className="mb-6 flex flex-wrap gap-2.5">
        <LinkButton variant="primary" href={paths.signals({})}>
          {t("importing.done.toSignals")}
        </LinkButton>
        <LinkButton href={paths.overview()}>{t("importing.done.toOverview")}</LinkButton>
        <Button variant="quiet" onClick={onLeave}>
          {t("importing.done.again")}
        </Button>
      </div>
      <FilesCard report={report} />
      <RefusedCard report={report} />
    </>
  );
}
