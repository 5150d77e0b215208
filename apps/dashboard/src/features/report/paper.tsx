import { classNames, TextArea } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { PaperSection } from "./paper-section.tsx";
import type { Chooser } from "./report-choice.ts";
import type { MadeReport } from "./use-report.ts";

interface PaperProps {
  report: MadeReport;
  chooser: Chooser;
  /** What the maker adds at the end. */
  remark: string;
  onRemark: (remark: string) => void;
}

/** The document as it will be on paper; what its maker adds is typed at the end. */
export function Paper({ report, chooser, remark, onRemark }: PaperProps) {
  const { t } = useTranslation();
  const isEasy = report.kind === "passport";
  return (
    <article
      aria-label={t("report.paper")}
      className={classNames(
        "mx-auto w-full max-w-[52rem] rounded-card border border-line bg-card px-5 py-7 shadow-card sm:px-12 sm:py-12 print:max-w-none print:border-0 print:bg-transparent print:p-0 print:shadow-none",
        isEasy && "text-[1.1875rem] print:text-[13pt] [&_h3]:text-[1.0625em]",
      )}
    >
      <header className="border-b border-line pb-5">
        <h2 className="text-[1.75rem] leading-tight font-semibold text-balance">{report.title}</h2>
        <p className="mt-1.5 text-soft">{report.lead}</p>
        {report.about.map((line) => (
          <p key={line} className="mt-1 text-sm text-soft">
            {line}
          </p>
        ))}
      </header>
      {report.sections.map((section) => (
        <PaperSection key={section.id} section={section} chooser={chooser} />
      ))}
      <div className={classNames("mt-8", remark.trim() === "" && "no-print")}>
        <div className="no-print">
          <TextArea
            label={report.ownWords}
            hint={t("report.ownWordsHint")}
            value={remark}
            onChange={onRemark}
            rows={3}
            maxLength={5000}
          />
        </div>
        <div className="print-only">
          <h3 className="text-section font-semibold">{report.ownWords}</h3>
          <p className="mt-2 whitespace-pre-line">{remark}</p>
        </div>
      </div>
      <footer className="mt-8 border-t border-line pt-3 text-sm text-soft">{report.madeOn}</footer>
    </article>
  );
}
