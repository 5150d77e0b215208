import type { CurrentQuestion } from "@nabij/reflection";
import { Button, ChevronLeftIcon, TalkIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { refusalSentence } from "../../command/refusal-sentence.ts";
import { useConversation } from "../../conversation/use-conversation.ts";
import { PhaseProgress } from "../../question/phase-progress.tsx";
import { QuestionHead } from "../../question/question-head.tsx";
import { SecondRound } from "../../question/second-round.tsx";
import { isHeldAlone } from "../../together/held-alone.ts";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { RevealButton, RevealReason } from "./reveal-button.tsx";
import { RevealPart } from "./reveal-part.tsx";
import { SeatTicks } from "./seat-ticks.tsx";

/** One question: everyone writes alone, then everything is shown at once. */
export function QuestionStage({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round } = useTogether();
  const isRevealed = round?.revealed ?? false;
  return (
    <>
      <PhaseProgress phaseId={question.phaseId} />
      {isRevealed ? (
        <RevealPart question={question} />
      ) : (
        <div className="grid grid-cols-1 gap-x-16 gap-y-8 lg:grid-cols-[1.4fr_1fr]">
          <div>
            <QuestionHead question={question} />
            <p className="max-w-measure text-phone text-soft">
              {isHeldAlone(view)
                ? t("board.alone.writes", { name: view.clientName ?? t("client.theClient") })
                : t("board.question.alone")}
            </p>
            <Asked question={question} />
          </div>
          <SeatTicks />
        </div>
      )}
      <div className="mt-6">
        <SecondRound question={question} />
      </div>
      <Steps isRevealed={isRevealed} />
    </>
  );
}

/** Follow-ups that were put to the whole table. */
function Asked({ question }: { question: CurrentQuestion }) {
  const { t } = useTranslation();
  const asked = question.asked.filter(({ participantId }) => participantId === null);
  return asked.map(({ probeId, text }) => (
    <p
      key={probeId}
      className="mt-4 rounded-card border-l-4 border-l-nearness bg-nearness-wash px-4 py-3 text-phone"
    >
      <span className="block text-sm font-semibold text-nearness">{t("speak.probe")}</span>
      {text}
    </p>
  ));
}

/** Back, pass over, ask the table on; then reveal, or on when it was revealed. */
function Steps({ isRevealed }: { isRevealed: boolean }) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { next, back } = view.whyNot;
  const probe = view.current?.probe ?? null;
  const isLast = view.questionNumber === view.questionCount;
  const goOn = async () => {
    const sent = next?.type === "NothingAfter" ? { done: true } : await send({ type: "next" });
    if (sent.done && isLast) await send({ type: "openStage", stage: "field" });
  };
  const held = next !== null && next.type !== "NothingAfter" && next.type !== "SecondRoundDue";
  return (
    <BoardFoot
      reason={
        isRevealed ? held && next !== null && refusalSentence(t, next, view) : <RevealReason />
      }
    >
      <Button size="large" disabled={back !== null} onClick={() => void send({ type: "back" })}>
        <ChevronLeftIcon size={18} />
        <span className="max-sm:sr-only">{t("steps.back")}</span>
      </Button>
      {!isRevealed && (
        <Button size="large" variant="quiet" onClick={() => void send({ type: "skip" })}>
          {t("steps.skip")}
        </Button>
      )}
      {isRevealed && probe !== null && (
        <Button size="large" onClick={() => void send({ type: "askProbe" })}>
          <TalkIcon size={20} />
          <span className="max-sm:sr-only">
            {isHeldAlone(view)
              ? t("board.alone.probe", { name: view.clientName ?? t("client.theClient") })
              : t("board.question.probe")}
          </span>
        </Button>
      )}
      {isRevealed ? (
        <Button variant="primary" size="large" className="ml-auto" onClick={() => void goOn()}>
          {isLast ? t("board.question.toField") : t("steps.next")}
        </Button>
      ) : (
        <RevealButton />
      )}
    </BoardFoot>
  );
}
