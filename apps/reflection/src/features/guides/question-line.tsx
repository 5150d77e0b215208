import type { Question } from "@nabij/reflection";
import { Tag } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../words/i18n.ts";
import { inEasyWords, inWords } from "./in-words.ts";

interface QuestionLineProps {
  question: Question;
  /** Why it is asked, in the language of the screen; null when nobody wrote that down. */
  why: string | null;
}

/** One question as a reader of the guide sees it: the words, the easy words, whom, and its row. */
export function QuestionLine({ question, why }: QuestionLineProps) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  const { text, easy, toClient, always, clientVoice, row, minutes } = question;
  return (
    <>
      <p className="leading-snug font-medium">{inWords(text, language)}</p>
      <p lang="nl-x-simpel" className="mt-1">
        <span className="text-sm text-soft">{t("guides.easy")} </span>
        {inEasyWords(easy.text)}
      </p>
      {toClient?.text !== undefined && (
        <p lang="nl-x-simpel" className="mt-1">
          <span className="text-sm text-soft">{t("guides.toClient")} </span>
          {inEasyWords(toClient.text)}
        </p>
      )}
      <Answers question={question} />
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
        <span>{askedOf(t, question)}</span>
        <span>{t("guides.minutes", { count: minutes })}</span>
        {always && <Tag tone="autonomy">{t("guides.always")}</Tag>}
        {clientVoice && <Tag tone="nearness">{t("guides.clientVoice")}</Tag>}
      </p>
      <p className="mt-1 text-sm text-soft">
        {t("guides.row", { row })}
        {why !== null && ` ${why}`}
      </p>
    </>
  );
}

/** The answers to choose from, or the two ends of a scale. */
function Answers({ question: { options, scale } }: { question: Question }) {
  const { t, i18n } = useTranslation();
  const language = asLanguage(i18n.language);
  if (options !== undefined)
    return (
      <p className="mt-1 text-sm">
        {t("guides.choices", {
          list: options.map(({ text }) => inWords(text, language)).join(" / "),
        })}
      </p>
    );
  if (scale === undefined) return null;
  const { min, max, minText, maxText } = scale;
  const ends = { min, max, from: inWords(minText, language), to: inWords(maxText, language) };
  return <p className="mt-1 text-sm">{t("guides.scale", ends)}</p>;
}

/** Whom a question is put to, by role. */
export function askedOf(t: TFunction, { who }: Question): string {
  return who.length === 8
    ? t("guides.toAll")
    : t("guides.to", { roles: who.map((role) => t(`roles.${role}`)).join(", ") });
}
