import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useBeforeSending } from "../../../guard/use-before-sending.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import type { ClientQuestion } from "../model/client-question.ts";
import { ownAnswer } from "../model/own-answers.ts";
import { BesideWords } from "../parts/beside-words.tsx";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { Title } from "../parts/title.tsx";
import { WordsField } from "../parts/words-field.tsx";

interface OnceMoreScreenProps {
  question: ClientQuestion;
  onDone: () => void;
}

/** The same question once more in other words. What was said before stays as it is. */
export function OnceMoreScreen({ question, onDone }: OnceMoreScreenProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me, memory, remember } = useClientMode();
  const [text, setText] = useState("");
  const [isSending, setSending] = useState(false);
  const { check, beside } = useBeforeSending(me.id, text);
  const { questionId, otherWords } = question;
  const done = () => {
    remember({ passed: [...memory.passed, questionId] });
    onDone();
  };
  const tell = async () => {
    if (text.trim() === "" || isSending) return done();
    setSending(true);
    const words = await check(text);
    const said = ownAnswer(view.answers, questionId);
    const sent =
      words === null
        ? null
        : await send({
            ...{ type: "answer", questionId, participantId: me.id, prompt: "after-probing" },
            ...{ kind: "answered", text: words },
            ...(said?.choice == null ? {} : { choice: said.choice.id }),
            ...(said?.scale == null ? {} : { scale: said.scale }),
            ...(memory.support === null ? {} : { support: memory.support }),
          });
    setSending(false);
    if (sent?.done === true) done();
  };
  const lead = t("clientMode.onceMore.lead");
  return (
    <ClientFrame
      foot={
        <div className="grid gap-2.5 sm:grid-cols-2">
          <BigButton onPress={done}>{t("clientMode.onceMore.pass")}</BigButton>
          <BigButton isMain isBusy={isSending} onPress={() => void tell()}>
            {t("clientMode.next")}
          </BigButton>
        </div>
      }
    >
      <p className="mb-2 text-phone text-soft">{question.text}</p>
      <Title mark={<Pictogram id="praten" size={96} />}>{otherWords ?? question.text}</Title>
      <p className="-mt-2 mb-5">
        <Spoken id="lead">{lead}</Spoken>
      </p>
      <ReadButton
        lines={[
          { id: "title", text: otherWords ?? "" },
          { id: "lead", text: lead },
        ]}
      />
      <WordsField label={t("clientMode.question.write")} value={text} onChange={setText} />
      <BesideWords>{beside}</BesideWords>
    </ClientFrame>
  );
}
