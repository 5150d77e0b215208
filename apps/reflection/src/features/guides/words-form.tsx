import type { GuideChanges, Phase, Question } from "@nabij/reflection";
import { Button, TextArea } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Problem } from "../../guides/use-guides.ts";
import { keepOwn, type QuestionWords, reword, withWords, wordsOf } from "./copy-changes.ts";
import { problemSentence } from "./problem-sentence.ts";

interface WordsFormProps {
  phase: Phase;
  copy: GuideChanges;
  question: Question;
  isAdded: boolean;
  /** What is wrong with this question. */
  problems: readonly Problem[];
  onChange: (copy: GuideChanges) => void;
  onOpen: (questionId: string | null) => void;
}

/** The words of a question: in both languages, in easy words, and as the client reads it. */
export function WordsForm(props: WordsFormProps) {
  const { phase, copy, question, isAdded, problems, onChange, onOpen } = props;
  const { t } = useTranslation();
  const base = phase.questions.find(({ id }) => id === question.id);
  const words = wordsOf(question);
  const keep = (next: QuestionWords) =>
    onChange(
      isAdded || base === undefined
        ? keepOwn(copy, phase.id, withWords(question, next))
        : reword(copy, base, next),
    );
  const field = (name: keyof QuestionWords) => ({
    value: words[name],
    rows: 2,
    maxLength: 400,
    onChange: (text: string) => keep({ ...words, [name]: text }),
  });
  const isChanged = copy.reword.some(({ id }) => id === question.id);
  return (
    <div className="grid gap-4">
      <TextArea label={t("guides.fields.nl")} hint={t("guides.clientHint")} {...field("nl")} />
      <TextArea label={t("guides.fields.easy")} hint={t("guides.easyHint")} {...field("easy")} />
      {question.who.includes("client") && (
        <TextArea
          label={t("guides.fields.toClient")}
          hint={t("guides.toClientHint")}
          isOptional
          {...field("toClient")}
        />
      )}
      <TextArea label={t("guides.fields.en")} {...field("en")} />
      <ul aria-live="polite" className="grid gap-2 empty:hidden">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} className="border-l-3 border-nearness pl-3 text-sm">
            {problemSentence(t, problem)}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2.5">
        <Button onClick={() => onOpen(null)}>{t("guides.done")}</Button>
        {isChanged && base !== undefined && (
          <Button variant="quiet" onClick={() => onChange(reword(copy, base, wordsOf(base)))}>
            {t("guides.asItWas")}
          </Button>
        )}
      </div>
    </div>
  );
}
