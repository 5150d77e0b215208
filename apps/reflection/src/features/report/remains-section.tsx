import type { Report } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { QuoteLine } from "../../quote/quote-line.tsx";
import { ReportSection } from "../../shell/report-section.tsx";

/** Nothing is lost: what was also said, what was not answered, what was taken back. */
export function RemainsSection({ report }: { report: Report }) {
  const { t } = useTranslation();
  const { alsoSaid, notAnswered, withdrawn, neverRevealed } = report;
  const reasons = ["no-answer", "skipped", "not-asked"] as const;
  return (
    <>
      {alsoSaid.length > 0 && (
        <ReportSection title={t("report.alsoSaid")}>
          <ul className="grid gap-3">
            {alsoSaid.map((quote) => (
              <li key={quote.answerId}>
                <QuoteLine quote={quote} size="base" />
              </li>
            ))}
          </ul>
        </ReportSection>
      )}
      {notAnswered.length + withdrawn + neverRevealed > 0 && (
        <ReportSection title={t("report.notAnswered")}>
          <div className="grid gap-4">
            {reasons.map((reason) => {
              const questions = notAnswered.filter(({ unanswered }) => unanswered === reason);
              return questions.length === 0 ? null : (
                <div key={reason}>
                  <h3 className="font-medium">{t(`report.unanswered.${reason}`)}</h3>
                  <ul className="mt-1 list-disc pl-5 text-soft">
                    {questions.map(({ questionId, text }) => (
                      <li key={questionId}>{text}</li>
                    ))}
                  </ul>
                </div>
              );
            })}
            {withdrawn > 0 && <p>{t("report.withdrawn", { count: withdrawn })}</p>}
            {neverRevealed > 0 && <p>{t("report.neverRevealed", { count: neverRevealed })}</p>}
          </div>
        </ReportSection>
      )}
    </>
  );
}
