import type { Guide, Phase } from "@nabij/reflection";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../shell/report-section.tsx";
import { asLanguage } from "../../words/i18n.ts";
import { loadWhy } from "../../words/why.ts";
import { inWords } from "./in-words.ts";
import { QuestionLine } from "./question-line.tsx";

/** All questions of a guide, phase by phase. */
export function GuidePhases({ guide }: { guide: Guide }) {
  const why = useWhy();
  const starts = startsOf(guide);
  return (
    <div className="mt-12 grid gap-12">
      {guide.phases.map((phase, index) => (
        <PhasePart key={phase.id} phase={phase} start={starts[index] ?? 1} why={why} />
      ))}
    </div>
  );
}

interface PhasePartProps {
  phase: Phase;
  /** The number of its first question in the whole guide. */
  start: number;
  why: Readonly<Record<string, string>>;
}

function PhasePart({ phase, start, why }: PhasePartProps) {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  return (
    <ReportSection title={inWords(phase.title, language)} text={inWords(phase.intro, language)}>
      <ol start={start} className="grid gap-5">
        {phase.questions.map((question, index) => (
          <li key={question.id} className="flex gap-4 rounded-card border border-line bg-card p-5">
            <span aria-hidden className="w-6 shrink-0 text-soft tabular-nums">
              {start + index}
            </span>
            <div className="min-w-0">
              <QuestionLine question={question} why={why[question.id] ?? null} />
            </div>
          </li>
        ))}
      </ol>
    </ReportSection>
  );
}

function useWhy(): Readonly<Record<string, string>> {
  const { i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { data } = useQuery({
    queryKey: ["why", language],
    queryFn: () => loadWhy(language),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return data ?? {};
}

/** The number of the first question of each phase. */
function startsOf({ phases }: Guide): number[] {
  return phases.map((_, index) =>
    phases.slice(0, index).reduce((sum, { questions }) => sum + questions.length, 1),
  );
}
