import type { AnswerView, SessionView } from "@nabij/reflection";
import { useState } from "react";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useDraft } from "../../../draft/use-draft.ts";
import { useBeforeSending } from "../../../guard/use-before-sending.ts";
import { useClientMode } from "../client-mode-context.ts";
import type { ClientQuestion } from "../model/client-question.ts";
import { contentFrom, isChanged, type Said, saidBefore } from "../model/said-content.ts";

/**
 * What is chosen and written at one question, and its sending. What is being written stays on this
 * device until it is sent; each answer says whether somebody helped.
 */
export function useSaying(question: ClientQuestion, before: AnswerView | undefined) {
  const { send, sessionId, view } = useConversation();
  const { me, memory } = useClientMode();
  const { questionId } = question;
  const { draft, change, forget } = useDraft({
    ...{ sessionId, questionId, participantId: me.id },
    perspective: "own",
  });
  const kept = saidBefore(before);
  const [silence, setSilence] = useState(kept.silence);
  const [isTouched, setTouched] = useState(draft.text !== "" || draft.choice !== null);
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const { text, choice, scale } = draft;
  const said: Said = isTouched ? { text, choice, scale, silence } : { ...kept, silence };
  const { check, beside } = useBeforeSending(me.id, said.text);
  const say = (changes: Partial<Said>) => {
    const { silence: now, ...typed } = { ...said, ...changes };
    setTouched(true);
    setMissing(false);
    setSilence(now);
    change(typed);
  };
  /** The view after it was sent, the same view when nothing changed; null when it was not sent. */
  const finish = async (): Promise<SessionView | null> => {
    if (isSending) return null;
    const content = contentFrom(question, said);
    setMissing(content === null);
    if (content === null) return null;
    if (before !== undefined && !isChanged(kept, said)) return view;
    setSending(true);
    const words = await check(content.text ?? "");
    const { text: _typed, ...rest } = content;
    const sent =
      words === null
        ? null
        : await send(
            {
              ...(before === undefined
                ? { type: "answer" as const, questionId, participantId: me.id }
                : { type: "correctAnswer" as const, answerId: before.answerId }),
              ...rest,
              ...(words === "" ? {} : { text: words }),
              ...(memory.support === null ? {} : { support: memory.support }),
            },
            draft.commandId,
          );
    setSending(false);
    if (sent === null || !sent.done) return null;
    forget(draft.commandId);
    return sent.view;
  };
  return { said, say, finish, isMissing, isSending, beside };
}
