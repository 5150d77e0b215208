import type { AnswerView } from "@nabij/reflection";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { Pictogram } from "../../../pictograms/pictogram.tsx";
import { Spoken } from "../../../read-aloud/spoken.tsx";
import { useClientMode } from "../client-mode-context.ts";
import type { ClientQuestion } from "../model/client-question.ts";
import { ownWords, toRead } from "../model/own-answers.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ClientFrame } from "../parts/client-frame.tsx";
import { ReadButton } from "../parts/read-button.tsx";
import { useSaidWords } from "../parts/said-words.ts";
import { Title } from "../parts/title.tsx";
import { ReadersChoice } from "./readers-choice.tsx";

interface ReadersScreenProps {
  questions: readonly ClientQuestion[];
  progress?: { readonly number: number; readonly count: number } | undefined;
  /** The ways on and back from here. */
  foot: ReactNode;
}

/** What was said in a part, and who may read it: all of it at once, or each answer apart. */
export function ReadersScreen({ questions, progress, foot }: ReadersScreenProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { isAlone } = useClientMode();
  const say = useSaidWords();
  const [isApart, setApart] = useState(false);
  const said = questions.flatMap((question) => {
    const answers = toRead(ownWords(view.answers, question.questionId));
    return answers.length === 0 ? [] : [{ question, answers }];
  });
  const all = said.flatMap(({ answers }) => answers);
  const title = t("clientMode.readers.title");
  const lead = t(isAlone ? "clientMode.readers.lead" : "clientMode.readers.leadTable");
  const words = (answers: readonly AnswerView[], question: ClientQuestion) =>
    answers.map((answer) => say(answer, question)).join(" ");
  if (all.length === 0)
    return (
      <ClientFrame progress={progress} foot={foot}>
        <Title mark={<Pictogram id="goed" size={96} />}>{t("clientMode.readers.nothing")}</Title>
      </ClientFrame>
    );
  const lines = said.map(({ question, answers }) => ({
    id: question.questionId,
    text: `${question.text} ${words(answers, question)}`,
  }));
  return (
    <ClientFrame progress={progress} foot={foot}>
      <Title mark={<Pictogram id="kijken" size={96} />}>{title}</Title>
      <ReadButton lines={[{ id: "title", text: title }, { id: "lead", text: lead }, ...lines]} />
      <p className="-mt-2 mb-5">
        <Spoken id="lead">{lead}</Spoken>
      </p>
      {!isApart && <ReadersChoice answers={all} />}
      <ul className="mt-7 grid gap-5">
        {said.map(({ question, answers }) => (
          <li
            key={question.questionId}
            className="rounded-card border border-line bg-card px-5 py-4"
          >
            <Spoken id={question.questionId}>
              <span className="block text-phone text-soft">{question.text}</span>
              <span className="block leading-snug font-semibold [overflow-wrap:anywhere]">
                {words(answers, question)}
              </span>
            </Spoken>
            {isApart && (
              <div className="mt-4">
                <ReadersChoice answers={answers} />
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="mt-5 grid">
        <BigButton onPress={() => setApart(!isApart)}>
          {t(isApart ? "clientMode.readers.together" : "clientMode.readers.apart")}
        </BigButton>
      </div>
    </ClientFrame>
  );
}
