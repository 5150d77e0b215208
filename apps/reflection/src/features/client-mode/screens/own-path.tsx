import type { SessionView } from "@nabij/reflection";
import { useMemo, useState } from "react";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useClientMode } from "../client-mode-context.ts";
import type { ClientQuestion } from "../model/client-question.ts";
import { asksOnceMore } from "../model/other-words.ts";
import { ownAnswer } from "../model/own-answers.ts";
import { pathOf, placeOn, questionNumber } from "../model/path.ts";
import { toReadBack } from "../model/read-back.ts";
import { BackAndNext } from "../parts/back-and-next.tsx";
import { EndScreen } from "./end-screen.tsx";
import { OnceMoreScreen } from "./once-more-screen.tsx";
import { QuestionScreen } from "./question-screen.tsx";
import { ReadBackScreen } from "./read-back-screen.tsx";
import { ReadersScreen } from "./readers-screen.tsx";

/** The whole path at one's own pace; this device remembers where one was. */
export function OwnPath({ questions }: { questions: readonly ClientQuestion[] }) {
  const { view } = useConversation();
  const { isAlone, memory, remember } = useClientMode();
  const path = useMemo(() => pathOf(questions, isAlone), [questions, isAlone]);
  const [again, setAgain] = useState<ClientQuestion | null>(null);
  const [isReading, setReading] = useState(false);
  const isAnswered = (id: string) => ownAnswer(view.answers, id) !== undefined;
  const place = placeOn(path, memory.place, isAnswered);
  const step = path[place];
  const go = (to: number) => remember({ place: path[to]?.key ?? null });
  const onBack = place === 0 ? null : () => go(place - 1);
  const onNext = () => go(place + 1);
  const progress = questionNumber(path, place);
  if (again !== null)
    return (
      <OnceMoreScreen
        key={`again ${again.questionId}`}
        question={again}
        onDone={() => {
          setAgain(null);
          onNext();
        }}
      />
    );
  if (isReading) return <ReadBackScreen onBack={() => setReading(false)} />;
  if (step === undefined || step.kind === "end")
    return (
      <EndScreen
        questions={questions}
        onBack={() => go(place - 1)}
        onQuestion={(id) => remember({ place: id })}
        onAgreed={toReadBack(view.agreements).length > 0 ? () => setReading(true) : null}
      />
    );
  if (step.kind === "part")
    return (
      <ReadersScreen
        key={step.key}
        questions={questions.filter(({ phaseId }) => phaseId === step.phaseId)}
        progress={progress}
        foot={<BackAndNext onBack={onBack} onNext={onNext} />}
      />
    );
  const answered = (after: SessionView) => {
    const { question } = step;
    const isDue = !memory.passed.includes(question.questionId);
    if (isDue && asksOnceMore(after, question.questionId)) setAgain(question);
    else onNext();
  };
  return (
    <QuestionScreen
      key={step.key}
      question={step.question}
      onNext={answered}
      {...{ progress, onBack }}
    />
  );
}
