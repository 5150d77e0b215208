import type {
  AnswerKind,
  CurrentQuestion,
  Participant,
  Perspective,
  SessionView,
} from "@nabij/reflection";
import { Button } from "@nabij/ui";
import type { TFunction } from "i18next";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { contentOf } from "../../answer/answer-content.ts";
import { AnswerFields } from "../../answer/answer-fields.tsx";
import { sendWithKeys } from "../../answer/send-with-keys.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useDraft } from "../../draft/use-draft.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { KnownFirst } from "../../question/known-first.tsx";
import type { Step } from "../../together/next-step.ts";
import { ReadAloud } from "../../together/read-aloud-button.tsx";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading, Kept } from "./phone-parts.tsx";

interface WriteStepProps {
  question: CurrentQuestion;
  person: Participant;
  step: Exclude<Step, "done">;
  /** The others have seen it already: first this answer, then theirs. */
  isLate: boolean;
  onSent: (view: SessionView) => void;
  /** Passes over what may be passed over. */
  onPass: () => void;
}

/** Ways to say nothing, each kept as what it is (reflection §4.4). */
const silences = ["rather-not", "later"] as const;

/** One thing to write: the answer, a follow-up on it, or how the client would say it. */
export function WriteStep({ question, person, step, isLate, onSent, onPass }: WriteStepProps) {
  const { t } = useTranslation();
  const { view, send, sessionId } = useConversation();
  const isHidden = useTogether().anonymousRoles.includes(person.role);
  const name = view.clientName ?? t("client.theClient");
  const perspective: Perspective = step === "as-client" ? "as-client" : "own";
  const asked = question.asked.filter(({ participantId }) => participantId === person.id).at(-1);
  const isProbe = step === "probe" && asked !== undefined;
  const text = isProbe ? asked.text : question.text;
  const kind = isProbe ? "text" : question.kind;
  const place = {
    sessionId,
    questionId: isProbe ? `${question.questionId}+${asked.probeId}` : question.questionId,
    participantId: person.id,
    perspective,
  };
  const { draft, isKept, change, forget } = useDraft(place);
  const { check, beside, isAsking } = useBeforeSending(person.id, draft.text);
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const say = async (how: AnswerKind) => {
    if (isSending) return;
    const content = isProbe
      ? probeContent(view, question, how, draft)
      : contentOf(how, kind, draft);
    setMissing(content === null);
    if (content === null) return;
    setSending(true);
    const checked = await check(content.text ?? "");
    if (checked === null) return setSending(false);
    const who = { questionId: question.questionId, participantId: person.id, perspective };
    const words = checked === "" ? {} : { text: checked };
    const { text: _typed, ...rest } = content;
    const prompt = isProbe ? { prompt: "after-probing" as const } : {};
    const sent = await send(
      { type: "answer", ...who, ...prompt, ...rest, ...words },
      draft.commandId,
    );
    setSending(false);
    if (sent.done && forget(draft.commandId)) onSent(sent.view);
  };
  return (
    <form
      className="flex flex-1 flex-col"
      onKeyDown={sendWithKeys}
      onSubmit={(event) => {
        event.preventDefault();
        void say("answered");
      }}
    >
      <Above step={step} isLate={isLate} name={name} />
      <Heading lead={leadOf(t, { step, isLate, name, isHidden })}>{text}</Heading>
      <KnownFirst question={question} className="mb-4" />
      <ReadAloud text={text} />
      <AnswerFields
        question={{ ...question, kind, text }}
        draft={draft}
        onChange={change}
        label={t("phone.question.label")}
        error={isMissing ? t("refusals.EmptyAnswer") : undefined}
      />
      <Kept isOnDevice={isKept} />
      {beside}
      {!isAsking && (
        <Foot>
          {step === "own" && <Silences onSay={(how) => void say(how)} />}
          <div className="grid grid-cols-[auto_1fr] gap-2.5">
            {step === "own" || (step === "as-client" && question.onlyClient) ? (
              <Button size="large" onClick={() => void say("dont-know")}>
                {t("silence.dont-know")}
              </Button>
            ) : (
              <Button size="large" onClick={onPass}>
                {t("phone.question.pass")}
              </Button>
            )}
            <Button type="submit" variant="primary" size="large" isPending={isSending}>
              {t("speak.done")}
            </Button>
          </div>
        </Foot>
      )}
    </form>
  );
}

/** What to write: what one sees oneself, or how the client would say it. */
function leadOf(
  t: TFunction,
  { step, isLate, name, isHidden }: AboveProps & { readonly isHidden: boolean },
): string {
  if (step === "probe") return t("phone.question.probeLead");
  if (isLate) return t(isHidden ? "phone.question.lateHidden" : "phone.question.lateLead");
  return step === "as-client"
    ? t("phone.question.asClientLead", { name })
    : t("phone.question.lead");
}

/** A follow-up asks for words; at a choice or a scale the answer it belongs to goes along. */
function probeContent(
  view: SessionView,
  question: CurrentQuestion,
  how: AnswerKind,
  draft: { readonly text: string; readonly choice: string | null; readonly scale: number | null },
) {
  if (draft.text.trim() === "") return null;
  const before = view.answers.findLast(
    (answer) => answer.mine && answer.questionId === question.questionId,
  );
  const carried = { ...draft, choice: before?.choice?.id ?? null, scale: before?.scale ?? null };
  return contentOf(how, question.kind, carried);
}

function Silences({ onSay }: { onSay: (kind: AnswerKind) => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap justify-center gap-x-2">
      {silences.map((kind) => (
        <Button key={kind} variant="quiet" className="min-h-11" onClick={() => onSay(kind)}>
          {t(`silence.${kind}`)}
        </Button>
      ))}
    </div>
  );
}

type AboveProps = { readonly step: Step; readonly isLate: boolean; readonly name: string };

/** Whose view is asked, and why the others are not to be seen yet. */
function Above({ step, isLate, name }: AboveProps) {
  const { t } = useTranslation();
  const line: ReactNode =
    step === "as-client"
      ? t("phone.question.asClient", { name })
      : step === "probe"
        ? t("speak.probe")
        : isLate && t("phone.question.late");
  if (line === false) return null;
  const tone =
    step === "probe" ? "bg-nearness-wash text-nearness" : "bg-autonomy-wash text-autonomy";
  return <p className={`mb-3 rounded-control px-3.5 py-2 text-base font-medium ${tone}`}>{line}</p>;
}
