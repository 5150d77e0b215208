import type { CurrentQuestion, SessionView } from "@nabij/reflection";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useTogether } from "../../../together/use-together.ts";
import { useClientMode } from "../client-mode-context.ts";
import { asClientReads, type ClientQuestion } from "../model/client-question.ts";
import { asksOnceMore } from "../model/other-words.ts";
import { ownAnswer } from "../model/own-answers.ts";
import { BigButton } from "../parts/big-button.tsx";
import { useSaidWords } from "../parts/said-words.ts";
import { OnceMoreScreen } from "./once-more-screen.tsx";
import { QuestionScreen } from "./question-screen.tsx";
import { ReadersScreen } from "./readers-screen.tsx";
import { TalkScreen } from "./talk-screen.tsx";

/** The question the table is at: first one's own answer, then waiting, then what everybody said. */
export function TableQuestion({ current }: { current: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me, isAlone, memory } = useClientMode();
  const { round } = useTogether();
  const [isChanging, setChanging] = useState(false);
  const [again, setAgain] = useState(false);
  const say = useSaidWords();
  const { questionId } = current;
  const question = asClientReads(current, view.language);
  const isReady = round?.ready.includes(me.id) ?? false;
  const isShown = round?.revealed ?? false;
  const hasAnswer = ownAnswer(view.answers, questionId) !== undefined;
  const finish = async () => {
    setChanging(false);
    setAgain(false);
    // Alone the tick is what lets the team read: it waits for the choice of the client.
    if (!isAlone && !isShown && !isReady)
      await send({ type: "setReady", participantId: me.id, roundId: questionId, ready: true });
  };
  const answered = (after: SessionView) => {
    const isDue = !memory.passed.includes(questionId);
    if (isDue && asksOnceMore(after, questionId)) setAgain(true);
    else void finish();
  };
  const change = (
    <div className="grid">
      <BigButton onPress={() => setChanging(true)}>{t("clientMode.question.change")}</BigButton>
    </div>
  );
  if (round?.isMine === false)
    return (
      <TalkScreen
        symbol="luisteren"
        title={question.text}
        text={t("clientMode.talk.notForYou")}
        said={isShown ? quotes(view, questionId, say, question) : []}
      />
    );
  if (again) return <OnceMoreScreen question={question} onDone={() => void finish()} />;
  const waitsForChoice = isAlone && hasAnswer && !isReady && !isShown;
  if (waitsForChoice && !isChanging) return <ReadersScreen questions={[question]} foot={change} />;
  if (!hasAnswer || isChanging || !(isReady || isShown))
    return (
      <QuestionScreen
        question={question}
        progress={{ number: view.questionNumber, count: view.questionCount }}
        onBack={isChanging ? () => setChanging(false) : null}
        onNext={answered}
      />
    );
  return (
    <TalkScreen
      symbol={isShown ? "luisteren" : "tijd"}
      title={question.text}
      text={t(isShown ? "clientMode.talk.shown" : "clientMode.talk.waiting")}
      said={quotes(view, questionId, say, question)}
      foot={change}
    />
  );
}

function quotes(
  { answers }: SessionView,
  questionId: string,
  say: ReturnType<typeof useSaidWords>,
  question: ClientQuestion,
) {
  return answers
    .filter((answer) => answer.questionId === questionId && answer.status === "said")
    .map((answer) => ({ id: answer.answerId, who: answer.label, text: say(answer, question) }));
}
