import type { Question } from "@nabij/reflection";
import { ChevronDownIcon, CloseIcon, IconButton, PencilIcon, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../words/i18n.ts";
import type { AdaptProps } from "./adapt-props.ts";
import { inEasyWords, inWords } from "./in-words.ts";
import { OwnParts } from "./own-parts.tsx";
import { placeOf } from "./problem-sentence.ts";
import { askedOf } from "./question-line.tsx";
import { WordsForm } from "./words-form.tsx";

interface AdaptQuestionProps extends AdaptProps {
  question: Question;
  /** Made by the organisation in this copy. */
  isAdded: boolean;
  /** Its place in the phase, from 1. */
  place: number;
  onStep: (by: -1 | 1) => void;
  onLeaveOut: () => void;
}

/** One question of a copy, with what can be done with it. */
export function AdaptQuestion(props: AdaptQuestionProps) {
  const { question, isAdded, copy, problems, openId, place } = props;
  const { t, i18n } = useTranslation();
  const { id, easy, text, always } = question;
  const isOpen = openId === id;
  const words = inWords(text, asLanguage(i18n.language));
  const found = problems.filter((problem) => placeOf(problem) === id);
  const isChanged = copy.reword.some((each) => each.id === id);
  return (
    <li id={`vraag-${id}`} className="px-5 py-4">
      <div className="flex items-start gap-4 max-sm:flex-wrap">
        <div className="min-w-0 flex-1 max-sm:basis-full">
          <p className="leading-snug font-medium">
            {words.trim() === "" ? <span className="text-soft">{t("guides.noWords")}</span> : words}
          </p>
          <p lang="nl-x-simpel" className="mt-1 text-sm text-soft empty:hidden">
            {inEasyWords(easy.text)}
          </p>
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
            <span>
              {t("guides.rowShort", { row: question.row })} · {askedOf(t, question)}
            </span>
            {always && <Tag tone="autonomy">{t("guides.always")}</Tag>}
            {isAdded && <Tag tone="nearness">{t("guides.isAdded")}</Tag>}
            {isChanged && <Tag tone="attention">{t("guides.isChanged")}</Tag>}
            {found.length > 0 && !isOpen && (
              <span className="font-medium text-nearness">
                {t("guides.toMend", { count: found.length })}
              </span>
            )}
          </p>
        </div>
        <Tools {...props} words={words.trim() === "" ? `${place}` : words} />
      </div>
      {isOpen && (
        <div className="mt-4 border-t border-line pt-4">
          <WordsForm {...props} problems={found} />
          {isAdded && <OwnParts {...props} />}
        </div>
      )}
    </li>
  );
}

/** Change, up, down, leave out; a question that is always asked stays in. */
function Tools(props: AdaptQuestionProps & { words: string }) {
  const { question, isAdded, openId, onOpen, onStep, onLeaveOut, words } = props;
  const { t } = useTranslation();
  const { id, always } = question;
  return (
    <div className="flex shrink-0 gap-0.5">
      <IconButton
        label={t("guides.changeOne", { text: words })}
        aria-expanded={openId === id}
        icon={<PencilIcon size={18} />}
        onClick={() => onOpen(openId === id ? null : id)}
      />
      <IconButton
        id={`${id}--1`}
        label={t("guides.upOne", { text: words })}
        icon={<ChevronDownIcon size={18} className="rotate-180" />}
        onClick={() => onStep(-1)}
      />
      <IconButton
        id={`${id}-1`}
        label={t("guides.downOne", { text: words })}
        icon={<ChevronDownIcon size={18} />}
        onClick={() => onStep(1)}
      />
      <IconButton
        label={t(always ? "guides.staysIn" : isAdded ? "guides.removeOne" : "guides.leaveOutOne", {
          text: words,
        })}
        disabled={always}
        icon={<CloseIcon size={18} />}
        onClick={onLeaveOut}
      />
    </div>
  );
}
