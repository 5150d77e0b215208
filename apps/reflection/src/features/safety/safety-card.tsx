import {
  type Clarification,
  type DeviceCard,
  type OwnContact,
  type SafetyWords,
  safetyWords,
} from "@nabij/reflection";
import { Button, DiamondIcon, WarningTriangleIcon } from "@nabij/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../words/i18n.ts";
import { RecordNote } from "./record-note.tsx";
import { SafetyContacts } from "./safety-contacts.tsx";

/** What a choice on a card may be; the three are the same for every class (reflection §4.6). */
export type Choice = NonNullable<DeviceCard["choice"]>;

const choices: readonly Choice[] = ["help-now", "i-arrange-it", "no-report"];

export interface SafetyCardProps {
  card: DeviceCard;
  /** The organisation's contacts; the card takes those of its class. */
  contacts: readonly OwnContact[];
  today: string;
  language: Language;
  /** Short sentences of one idea, for who reads easy Dutch. */
  isEasy?: boolean;
  /** Its title stands above it already, where it was folded. */
  isUntitled?: boolean;
  onChoice: (cardId: string, choice: Choice) => void;
  onClarify: (cardId: string, answer: Clarification) => void;
  onRecord: (cardId: string, note: string) => void;
}

/**
 * A private card beside what somebody is writing. It never stands in the way of writing on,
 * shares nothing by itself and goes only when its writer wrote down what happened.
 */
export function SafetyCard(props: SafetyCardProps) {
  const { card, contacts, today, language, isEasy = false, isUntitled = false } = props;
  const { t } = useTranslation();
  const id = useId();
  const words = safetyWords[isEasy && language === "nl" ? "nl-x-simpel" : language];
  const says = words[card.class];
  const Mark = card.class === "S1" ? WarningTriangleIcon : DiamondIcon;
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 rounded-card bg-attention-wash px-5 py-4 ${isEasy ? "text-easy" : ""}`}
    >
      <h3
        id={id}
        className={isUntitled ? "sr-only" : "flex items-start gap-2 font-semibold text-attention"}
      >
        <Mark size={20} className="mt-0.5 shrink-0" />
        {says.title}
      </h3>
      <p className="mt-1">{says.noticed}</p>
      <p className="mt-2 font-semibold">{says.ask}</p>
      <SafetyContacts {...{ card, contacts, today, language, isEasy }} who={says.who} />
      <NextStep {...props} words={words} />
      <p className={isEasy ? "mt-3" : "mt-3 text-sm"}>{t("safety.private")}</p>
    </section>
  );
}

type StepProps = SafetyCardProps & { words: SafetyWords };

/** What the card asks now: a choice, the one question after a denial, or what happened. */
function NextStep(props: StepProps) {
  const { card, words, onRecord } = props;
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  if (card.stage === "recorded")
    return (
      <p className="mt-3">
        <span className="font-semibold">{t("safety.recorded")}</span> {card.note}
      </p>
    );
  if (card.stage === "asked") return <ClarifyStep {...props} />;
  if (card.stage === "raised" || isChanging || card.choice === null)
    return <ChoiceStep {...props} onDone={() => setChanging(false)} />;
  return (
    <>
      <p className="mt-3">
        {t("safety.chosen")} <span className="font-semibold">{words.choices[card.choice]}</span>
        <Button size="small" variant="quiet" className="ml-1" onClick={() => setChanging(true)}>
          {t("safety.chooseOther")}
        </Button>
      </p>
      <RecordNote words={words.record} onRecord={(note) => onRecord(card.cardId, note)} />
    </>
  );
}

function ChoiceStep({ card, words, isEasy, onChoice, onDone }: StepProps & { onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="mt-3">
      <legend className="font-semibold">{t("safety.whatNow")}</legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <Button
            key={choice}
            size={isEasy === true ? "large" : "medium"}
            className="min-h-11"
            onClick={() => {
              onDone();
              onChoice(card.cardId, choice);
            }}
          >
            {words.choices[choice]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** One question, asked once: a denial is believed, and looked at for one moment. */
function ClarifyStep({ card, words, isEasy, onClarify }: StepProps) {
  return (
    <fieldset className="mt-3">
      <legend className="font-semibold">{words.clarify.question}</legend>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {(["nobody-at-risk", "unsure"] as const).map((answer) => (
          <Button
            key={answer}
            size={isEasy === true ? "large" : "medium"}
            className="min-h-11"
            onClick={() => onClarify(card.cardId, answer)}
          >
            {words.clarify[answer]}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
