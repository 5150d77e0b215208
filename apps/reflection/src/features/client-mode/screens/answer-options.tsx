import { useTranslation } from "react-i18next";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { ChoiceMark, StepAmount, StepFace } from "../answer/step-mark.tsx";
import type { ClientQuestion } from "../model/client-question.ts";
import { type Said, silences } from "../model/said-content.ts";
import { type BigOption, BigRadio } from "../parts/big-radio.tsx";

const symbols = { "dont-know": "vraag", "rather-not": "stop", later: "tijd" } as const;
const silent = "stil:";

/** Every answer that can be pressed: the steps or options, then the ways to give none. */
export function useAnswerOptions(question: ClientQuestion): readonly BigOption[] {
  const { t } = useTranslation();
  return [
    ...stepOptions(question),
    ...question.options.map(({ id, text }) => ({
      ...{ value: `keuze:${id}`, text },
      mark: isYesNo(question) ? <ChoiceMark id={id} /> : undefined,
    })),
    ...silences.map((kind) => ({
      ...{ value: `${silent}${kind}`, text: t(`clientMode.silence.${kind}`), isQuiet: true },
      mark: <Pictogram id={symbols[kind]} size={44} />,
    })),
  ];
}

function stepOptions({ steps, symbol }: ClientQuestion): BigOption[] {
  // Five steps in words go from bad to good; any other scale is an amount.
  const Mark = steps.length === 5 && symbol !== null ? StepFace : StepAmount;
  return steps.map(({ value, text }, place) => ({
    ...{ value: `stap:${value}`, text },
    mark: <Mark place={place} count={steps.length} />,
  }));
}

function isYesNo({ options }: ClientQuestion): boolean {
  return options.some(({ id }) => id === "ja") && options.some(({ id }) => id === "nee");
}

interface AnswerOptionsProps {
  question: ClientQuestion;
  options: readonly BigOption[];
  said: Said;
  onSay: (changes: Partial<Said>) => void;
  describedBy?: string | undefined;
}

/** The answers to press; a press on another one takes the place of the one before. */
export function AnswerOptions({ question, options, said, onSay, describedBy }: AnswerOptionsProps) {
  const choose = (value: string) => {
    const [sort, id = ""] = value.split(/:(.*)/s);
    const none = { silence: null, choice: null, scale: null };
    if (sort === "stap") return onSay({ ...none, scale: Number(id) });
    if (sort === "keuze") return onSay({ ...none, choice: id });
    onSay({ ...none, silence: silences.find((kind) => kind === id) ?? null });
  };
  return (
    <BigRadio
      label={question.text}
      options={options}
      value={pressedValue(said)}
      onChange={choose}
      describedBy={describedBy}
    />
  );
}

function pressedValue({ silence, choice, scale }: Said): string | null {
  if (silence !== null) return `${silent}${silence}`;
  if (choice !== null) return `keuze:${choice}`;
  return scale === null ? null : `stap:${scale}`;
}
