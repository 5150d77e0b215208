import { BoardPage } from "../features/board/board-page.tsx";
import { AgreementsPart } from "../features/conversation/agreement/agreements-part.tsx";
import { ClosingPart } from "../features/conversation/closing/closing-part.tsx";
import { PausedPart } from "../features/conversation/paused-part.tsx";
import { PreviousPart } from "../features/conversation/previous-part.tsx";
import { PassedRound } from "../features/phone/passed-round.tsx";

/** The board, with the parts that other features draw on it. */
export function BoardRoom() {
  return (
    <BoardPage
      parts={{
        agreements: <AgreementsPart />,
        closing: <ClosingPart />,
        paused: <PausedPart />,
        previous: <PreviousPart />,
        passedRound: (onBoard) => <PassedRound onBoard={onBoard} />,
      }}
    />
  );
}
