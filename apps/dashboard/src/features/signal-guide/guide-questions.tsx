import { TextLink } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import type { GuideQuestion } from "./use-signal-guide.ts";

interface GuideQuestionsProps {
  /** Numbers of the questions. */
  rows: readonly number[];
  questions: ReadonlyMap<number, GuideQuestion>;
}

/** What to ask each other about this signal, in the words of the reflection. */
export function GuideQuestions({ rows, questions }: GuideQuestionsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const mayReflect = useMay("reflection.hold").may;
  const shown = rows.flatMap((row) => questions.get(row) ?? []);
  if (shown.length === 0) return null;
  return (
    <details className="mt-4 text-sm">
      <summary className="w-fit cursor-pointer underline decoration-dotted underline-offset-3 hover:decoration-solid pointer-coarse:py-2.5">
        {t("signalGuide.questions", { count: shown.length })}
      </summary>
      <ul className="mt-3 space-y-3 border-l-2 border-line pl-4">
        {shown.map(({ row, text, phase }) => (
          <li key={row}>
            <p className="max-w-measure text-base">{text[language]}</p>
            <p className="text-soft">
              {t("signalGuide.questionFrom", { row, phase: phase[language] })}
            </p>
          </li>
        ))}
      </ul>
      {mayReflect && (
        <p className="no-print mt-3">
          <TextLink href={paths.reflection()}>{t("signalGuide.reflect")}</TextLink>
        </p>
      )}
    </details>
  );
}
