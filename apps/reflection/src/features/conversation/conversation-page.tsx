import type { SessionView } from "@nabij/reflection";
import { type ReactNode, useState } from "react";
import { useConversation } from "../../conversation/use-conversation.ts";
import type { ConversationPart } from "../../paths.ts";
import { AgreementsPart } from "./agreement/agreements-part.tsx";
import { ClosingPart } from "./closing/closing-part.tsx";
import { FieldPart } from "./field/field-part.tsx";
import { ConversationFrame } from "./frame/conversation-frame.tsx";
import { CoveredScreen } from "./frame/covered-screen.tsx";
import { PausedPart } from "./paused-part.tsx";
import { QuestionPart } from "./question/question-part.tsx";
import type { Table } from "./table.ts";
import { WelcomePart } from "./welcome-part.tsx";

/**
 * One conversation round one device, aloud. Holds what belongs to this device alone: whether it is
 * covered and who has it in hand.
 */
export function ConversationPage({ part }: { part: ConversationPart }) {
  const { view, onDevice } = useConversation();
  const [isCovered, setCovered] = useState(false);
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [isHidden, setHidden] = useState(false);
  const uncover = (next: string | null) => {
    setCovered(false);
    setSpeaker(next);
    setHidden(next !== null);
  };
  const table = { speaker, onSpeaker: setSpeaker, isHidden, onShow: () => setHidden(false) };
  if (isCovered) return <CoveredScreen onUncover={uncover} />;
  return (
    <ConversationFrame part={part} onCover={() => setCovered(true)}>
      {bodyOf(part, view, table, onDevice?.setAside.length ?? 0)}
    </ConversationFrame>
  );
}

/**
 * The part of the address, unless the conversation is paused or has not begun. Words that come back as
 * a draft are there at once (`setAside`).
 */
function bodyOf(
  part: ConversationPart,
  view: SessionView,
  table: Table,
  setAside: number,
): ReactNode {
  if (view.status === "paused") return <PausedPart />;
  switch (part) {
    case "field":
      return <FieldPart />;
    case "agreements":
      return <AgreementsPart />;
    case "closing":
      return <ClosingPart />;
    case "conversation":
    case "writing":
      return view.current === null ? (
        <WelcomePart />
      ) : (
        <QuestionPart
          key={`${view.current.questionId} ${setAside}`}
          question={view.current}
          table={table}
        />
      );
  }
}
