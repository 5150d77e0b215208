import type { AnswerKind, CurrentQuestion, Participant, Perspective } from "@nabij/reflection";
import { Button } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { contentOf } from "../../../answer/answer-content.ts";
import { AnswerFields } from "../../../answer/answer-fields.tsx";
import { sendWithKeys } from "../../../answer/send-with-keys.ts";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useDraft } from "../../../draft/use-draft.ts";
import { useBeforeSending } from "../../../guard/use-before-sending.ts";

interface WordsFormProps {
  question: CurrentQuestion;
  person: Participant;
  perspective: Perspective;
  /**
   * Called when words are typed or sent, so that this person keeps the turn until they are kept.
   */
  onTyping: () => void;
  /** Called when the answer has been stored; `isProbed` when it calls for a follow-up. */
  onSent: (isProbed: boolean) => void;
}

/** Ways to say nothing, each kept as what it is: none is a missing answer (reflection §4.4). */
const silences = ["dont-know", "rather-not", "later", "nothing"] as const;

/** The words of one person as they say them, or one of four ways to say nothing. */
export function WordsForm({ question, person, perspective, onTyping, onSent }: WordsFormProps) {
  const { t } = useTranslation();
  const { view, send, sessionId } = useConversation();
  const { questionId } = question;
  const place = { sessionId, questionId, participantId: person.id, perspective };
  const { draft, isKept, change, forget } = useDraft(place);
  const { check, beside } = useBeforeSending(person.id, draft.text);
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const probes = question.asked.filter(
    ({ participantId }) => participantId === person.id || participantId === null,
  );
  const say = async (kind: AnswerKind) => {
    if (isSending) return;
    const content = contentOf(kind, question.kind, draft);
    setMissing(content === null);
    if (content === null) return;
    onTyping();
    const who = { questionId, participantId: person.id, perspective };
    setSending(true);
    const text = await check(content.text ?? "");
    if (text === null) return setSending(false);
    const { text: _typed, ...rest } = content;
    const words = text === "" ? rest : { ...rest, text };
    const sent = await send({ type: "answer", ...who, ...words }, draft.commandId);
    setSending(false);
    if (!sent.done || !forget(draft.commandId)) return;
    const before = view.current?.asked.length ?? 0;
    const asked = sent.view.current?.asked ?? [];
    onSent(asked.slice(before).some(({ participantId }) => participantId === person.id));
  };
  const probe = probes.at(-1);
  return (
    <form
      onKeyDown={sendWithKeys}
      onSubmit={(event) => {
        event.preventDefault();
        void say("answered");
      }}
    >
      {probe !== undefined && (
        <p className="mb-3 rounded-card border-l-4 border-l-nearness bg-nearness-wash px-4 py-3 text-phone">
          <span className="block text-sm font-semibold text-nearness">{t("speak.probe")}</span>
          {probe.text}
        </p>
      )}
      <AnswerFields
        question={question}
        draft={draft}
        onChange={(changes) => {
          onTyping();
          change(changes);
        }}
        label={t("speak.asSaid", { name: person.label })}
        error={isMissing ? t("refusals.EmptyAnswer") : undefined}
      />
      <p role="status" className="mt-1.5 min-h-5 px-1 text-xs text-soft">
        {isKept && t("save.onDevice")}
      </p>
      {beside}
      <div className="mt-1.5 grid grid-cols-2 gap-2.5 sm:flex sm:flex-wrap">
        <Button
          type="submit"
          variant="primary"
          size="large"
          className="max-sm:col-span-2"
          isPending={isSending}
        >
          {t("speak.done")}
        </Button>
        {silences.map((kind) => (
          <Button key={kind} className="min-h-11 sm:self-center" onClick={() => void say(kind)}>
            {t(`silence.${kind}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
