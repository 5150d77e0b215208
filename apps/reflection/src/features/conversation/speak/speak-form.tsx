import type { CurrentQuestion, Participant, Perspective } from "@nabij/reflection";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { SpeakerChoice } from "./speaker-choice.tsx";
import { WordsForm } from "./words-form.tsx";

interface SpeakFormProps {
  question: CurrentQuestion;
  /** Whose turn it is; null when everyone the question is for has answered. */
  speaker: string | null;
  onSpeaker: (participantId: string | null) => void;
}

/** Who speaks, and what they say. After an answer the next one who was not heard is offered. */
export function SpeakForm({ question, speaker, onSpeaker }: SpeakFormProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const person = view.participants.find(({ id }) => id === speaker);
  const heading = useRef<HTMLHeadingElement>(null);
  const [sent, setSent] = useState(0);
  useEffect(() => {
    if (sent > 0) heading.current?.focus();
  }, [sent]);
  const after = (isProbed: boolean) => {
    onSpeaker(isProbed ? speaker : null);
    setSent(sent + 1);
  };
  return (
    <section aria-labelledby="speak-title" className="min-w-0">
      <h2
        id="speak-title"
        ref={heading}
        tabIndex={-1}
        className="mb-3 text-section font-semibold outline-none first-letter:uppercase"
      >
        {person === undefined ? (
          <NobodySpeaks question={question} />
        ) : (
          t("speak.title", { name: person.label })
        )}
      </h2>
      <SpeakerChoice question={question} speaker={speaker} onSpeaker={onSpeaker} />
      {person !== undefined && (
        <Views
          key={person.id}
          question={question}
          person={person}
          onTyping={() => onSpeaker(person.id)}
          onSent={after}
        />
      )}
    </section>
  );
}

/**
 * Why it is nobody's turn. Who is not at the table was not heard, and the screen does not say so.
 */
function NobodySpeaks({ question }: Pick<SpeakFormProps, "question">) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const isAskedOf = ({ role, presence }: Participant) =>
    presence === "present" && question.who.includes(role);
  if (view.participants.some(isAskedOf)) return t("speak.everyoneHeard");
  const isSaid = view.answers.some(({ questionId }) => questionId === question.questionId);
  if (isSaid) return t("speak.anyoneElse");
  const name = view.clientName ?? t("client.theClient");
  return question.onlyClient ? t("speak.clientNotHere", { name }) : t("speak.nobodyHere");
}

interface ViewsProps {
  question: CurrentQuestion;
  person: Participant;
  /** Called at the first letter: whoever types keeps the turn. */
  onTyping: () => void;
  /** Called when it was stored; `isProbed` when a follow-up came back for the same person. */
  onSent: (isProbed: boolean) => void;
}

/** One's own view, or how the client would say it: asked apart and kept apart. */
function Views({ question, person, onTyping, onSent }: ViewsProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const isClient = person.role === "client";
  const onlyEstimate = question.onlyClient && !isClient;
  const [chosen, setChosen] = useState<Perspective>(onlyEstimate ? "as-client" : "own");
  const name = view.clientName ?? t("client.theClient");
  const perspectives = ["own", "as-client"] as const;
  return (
    <div className="mt-4">
      {onlyEstimate && <p className="mb-3 text-soft">{t("speak.onlyEstimate", { name })}</p>}
      {!isClient && !onlyEstimate && (
        <fieldset className="mb-3">
          <legend className="sr-only">{t("speak.perspective")}</legend>
          <div className="inline-flex flex-wrap gap-1 rounded-control bg-line/50 p-1">
            {perspectives.map((each) => (
              <label
                key={each}
                className="flex min-h-9 cursor-pointer items-center rounded-tag px-3 text-sm has-checked:bg-autonomy-wash has-checked:font-semibold has-checked:text-autonomy has-focus-visible:outline-[2.5px] has-focus-visible:outline-autonomy pointer-coarse:min-h-11"
              >
                <input
                  type="radio"
                  name="perspective"
                  className="sr-only"
                  checked={chosen === each}
                  onChange={() => setChosen(each)}
                />
                {each === "own" ? t("speak.own") : t("speak.asClient", { name })}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <WordsForm
        key={chosen}
        question={question}
        person={person}
        perspective={chosen}
        onTyping={onTyping}
        onSent={onSent}
      />
    </div>
  );
}
