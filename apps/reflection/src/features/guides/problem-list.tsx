import type { Guide } from "@nabij/reflection";
import { CheckIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../guides/use-guides.ts";
import { asLanguage } from "../../words/i18n.ts";
import { inWords } from "./in-words.ts";
import { placeOf, problemSentence } from "./problem-sentence.ts";

interface ProblemListProps {
  guide: Guide;
  problems: readonly Problem[];
  /** Goes to the question it is in. */
  onOpen?: ((questionId: string) => void) | undefined;
}

/** What is wrong with a guide in plain words, by the question it is in. */
export function ProblemList({ guide, problems, onOpen }: ProblemListProps) {
  const { t } = useTranslation();
  if (problems.length === 0)
    return (
      <p className="flex items-start gap-2">
        <CheckIcon size={20} className="mt-0.5 shrink-0 text-autonomy" />
        {t("guides.noProblems")}
      </p>
    );
  const byPlace = Map.groupBy(problems, (problem) => placeIn(guide, problem));
  return (
    <ul className="grid gap-4">
      {[...byPlace].map(([place, found]) => (
        <li key={place} className="border-l-3 border-nearness pl-3">
          <Place guide={guide} place={place} onOpen={onOpen} />
          {sentencesOf(found, place).map((sentence) => (
            <p key={sentence} className="mt-0.5">
              {sentence}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );

  /** Without a place it is about the guide as a whole: its name, or when to choose it. */
  function sentencesOf(found: readonly Problem[], place: string): readonly string[] {
    const sentences = found.map((problem) =>
      place === "" && problem.type === "MissingWords"
        ? t(`guides.problems.MissingName.${problem.language}`)
        : problemSentence(t, problem),
    );
    return [...new Set(sentences)];
  }
}

/** The id of the question or phase a problem is in; empty when it is about the whole guide. */
function placeIn({ phases }: Guide, problem: Problem): string {
  const place = placeOf(problem);
  const question = phases
    .flatMap(({ questions }) => questions)
    .find(({ id, probes }) => id === place || probes.some((probe) => probe.id === place));
  return question?.id ?? phases.find(({ id }) => id === place)?.id ?? "";
}

interface PlaceProps extends Pick<ProblemListProps, "guide" | "onOpen"> {
  place: string;
}

function Place({ guide, place, onOpen }: PlaceProps) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const question = guide.phases
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === place);
  const found = question?.text ?? guide.phases.find(({ id }) => id === place)?.title;
  if (found === undefined) return null;
  const words = inWords(found, language).trim() || t("guides.noWords");
  const look = "block text-left text-sm text-soft";
  if (question === undefined || onOpen === undefined) return <span className={look}>{words}</span>;
  return (
    <button
      type="button"
      className={`${look} min-h-6 underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11`}
      onClick={() => onOpen(question.id)}
    >
      {words}
    </button>
  );
}
