import type { ReportPhase, ReportQuestion } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { joined } from "../../format/joined.ts";
import { QuoteLine } from "../../quote/quote-line.tsx";
import { ReportSection } from "../../shell/report-section.tsx";

interface PhasesSectionProps {
  phases: readonly ReportPhase[];
  /** Labels of those who were away at the end, told once at the top. */
  absent: readonly string[];
}

/** Everything that was said, word for word, per part and per question. */
export function PhasesSection({ phases, absent }: PhasesSectionProps) {
  const { t } = useTranslation();
  const discussed = phases.filter(({ state }) => state !== "not-discussed");
  return (
    <ReportSection title={t("report.said")} text={t("report.saidText")}>
      <div className="grid gap-9">
        {discussed.map((phase) => (
          <Phase key={phase.phaseId} phase={phase} told={absent} />
        ))}
      </div>
    </ReportSection>
  );
}

/** One part; absence is repeated only where it was other than at the end. */
function Phase({ phase, told }: { phase: ReportPhase; told: readonly string[] }) {
  const { t } = useTranslation();
  const { title, state, secondRoundHeld, absent, questions } = phase;
  const answered = questions.filter(({ quotes, silences }) => quotes.length + silences.length > 0);
  const differs = absent.join() !== told.join();
  const notes = [
    state === "open" && t("report.phaseOpen"),
    secondRoundHeld && t("report.secondRoundHeld"),
    differs && absent.length > 0 && t("report.phaseAbsent", { names: joined(t, absent) }),
  ].filter((note) => note !== false);
  return (
    <div>
      <h3 className="border-b border-line pb-1.5 text-section font-semibold">{title}</h3>
      {notes.length > 0 && <p className="mt-1.5 text-sm text-soft">{notes.join(" ")}</p>}
      {answered.length === 0 && <p className="mt-2 text-soft">{t("report.nothingSaid")}</p>}
      <div className="mt-4 grid gap-6">
        {answered.map((question) => (
          <Asked key={question.questionId} question={question} />
        ))}
      </div>
    </div>
  );
}

/** A question with its answers, silences last: they are answers too. */
function Asked({ question }: { question: ReportQuestion }) {
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-2 sm:grid-cols-[16rem_1fr] print:grid-cols-[12rem_1fr]">
      <h4 className="font-medium text-balance">{question.text}</h4>
      <ul className="grid gap-3">
        {[...question.quotes, ...question.silences].map((quote) => (
          <li key={quote.answerId} className="break-inside-avoid">
            <QuoteLine quote={quote} size="base" />
          </li>
        ))}
      </ul>
    </div>
  );
}
