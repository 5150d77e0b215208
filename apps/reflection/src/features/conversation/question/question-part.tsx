import type { CurrentQuestion } from "@nabij/reflection";
import { useState } from "react";
import { Problem } from "../../../conversation/problem.tsx";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { PhaseProgress } from "../../../question/phase-progress.tsx";
import { QuestionHead } from "../../../question/question-head.tsx";
import { SecondRound } from "../../../question/second-round.tsx";
import { AnswerCards } from "../answer/answer-cards.tsx";
import { FieldInvitation } from "../field/field-invitation.tsx";
import { SpeakForm } from "../speak/speak-form.tsx";
import type { Table } from "../table.ts";
import { StepBar } from "./step-bar.tsx";

/** One question: what is asked, who speaks, and what was said, as cards per role. */
export function QuestionPart({ question, table }: { question: CurrentQuestion; table: Table }) {
  const { view } = useConversation();
  const [chosen, setChosen] = useState<string | null>(table.speaker);
  const present = view.participants.filter(({ presence }) => presence === "present");
  const stillHere = present.some(({ id }) => id === chosen) ? chosen : null;
  const speaker = stillHere ?? question.waitingFor[0] ?? null;
  const choose = (participantId: string | null) => {
    setChosen(participantId);
    table.onSpeaker(null);
  };
  return (
    <>
      <PhaseProgress phaseId={question.phaseId} />
      <QuestionHead question={question} />
      <SecondRound question={question} />
      <div className="grid flex-1 grid-cols-1 content-start gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="grid content-start gap-10">
          <SpeakForm question={question} speaker={speaker} onSpeaker={choose} />
          {question.dimension !== null && <FieldInvitation />}
        </div>
        <AnswerCards question={question} table={table} onProbed={choose} />
      </div>
      <div className="mt-8">
        <Problem />
      </div>
      <StepBar question={question} />
    </>
  );
}
