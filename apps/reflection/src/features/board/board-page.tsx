import { Button, SkipLink } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { Announcer } from "../../together/announcer.tsx";
import { useTogether } from "../../together/use-together.ts";
import { AsideDrawer } from "./aside-drawer.tsx";
import { BoardFoot } from "./board-foot.tsx";
import { BoardHead } from "./board-head.tsx";
import { FieldStage } from "./field-stage.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { MomentStage } from "./moment-stage.tsx";
import { OptionsStage } from "./options-stage.tsx";
import { PositionsStage } from "./positions-stage.tsx";
import { QuestionStage } from "./question-stage.tsx";
import { SoftClock, useClockSetting } from "./soft-clock.tsx";
import { StageBack, StageOn } from "./stage-steps.tsx";
import { WelcomeStage } from "./welcome-stage.tsx";

/** Parts that other features draw; the room hands them in. */
export type BoardParts = {
  readonly agreements: ReactNode;
  readonly closing: ReactNode;
  readonly paused: ReactNode;
  /** What was agreed the last time, to open with. */
  readonly previous: ReactNode;
  /** The device as it goes round; `onBoard` brings the board back. */
  readonly passedRound: (onBoard: () => void) => ReactNode;
};

/** The board of who leads: on a laptop, or big on the wall for everyone. */
export function BoardPage({ parts }: { parts: BoardParts }) {
  const { view } = useConversation();
  const { stage } = useTogether();
  const [isProjected, setProjected] = useState(false);
  const [isAside, setAside] = useState(false);
  const [isHandingOver, setHandingOver] = useState(false);
  const [isPassed, setPassed] = useState(false);
  const clock = useClockSetting();
  const news = useBoardNews();
  if (isPassed) return parts.passedRound(() => setPassed(false));
  return (
    <div className="flex min-h-dvh flex-col bg-paper text-ink">
      <Skip />
      <Announcer news={news} />
      <BoardHead
        isProjected={isProjected}
        onProject={(wanted) => {
          setProjected(wanted);
          setAside(false);
        }}
        onAside={() => setAside(true)}
        onHandOver={() => setHandingOver(true)}
        onPassRound={() => setPassed(true)}
      />
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto flex w-full max-w-[84rem] flex-1 flex-col px-5 pt-6 outline-none sm:px-8 lg:px-11 lg:pt-8 ${isProjected ? "lg:[zoom:1.25]" : ""}`}
      >
        <SoftClock key={`${stage} ${view.current?.questionId}`} isOn={clock.isOn} />
        {view.status === "paused" ? (
          parts.paused
        ) : (
          <StageBody parts={parts} onPassRound={() => setPassed(true)} />
        )}
      </main>
      <AsideDrawer isOpen={isAside && !isProjected} onClose={() => setAside(false)} clock={clock} />
      <HandOverDialog isOpen={isHandingOver} onClose={() => setHandingOver(false)} />
    </div>
  );
}

function Skip() {
  const { t } = useTranslation();
  return <SkipLink label={t("shell.skip")} />;
}

interface StageBodyProps {
  parts: BoardParts;
  onPassRound: () => void;
}

function StageBody({ parts, onPassRound }: StageBodyProps) {
  const { view } = useConversation();
  const { stage } = useTogether();
  switch (stage) {
    case "beforehand":
    case "welcome":
      return <WelcomeStage previous={parts.previous} onPassRound={onPassRound} />;
    case "moment":
      return <MomentStage />;
    case "questions":
      return view.current === null ? (
        <FirstQuestion />
      ) : (
        <QuestionStage key={view.current.questionId} question={view.current} />
      );
    case "field":
      return <FieldStage />;
    case "options":
      return <OptionsStage />;
    case "positions":
      return <PositionsStage />;
    case "agreements":
      return <Held steps>{parts.agreements}</Held>;
    case "closing":
      return <Held>{parts.closing}</Held>;
  }
}

/** A part of another feature, with the board's own steps under it. */
function Held({ steps = false, children }: { steps?: boolean; children: ReactNode }) {
  return (
    <>
      {children}
      {steps && (
        <BoardFoot>
          <StageBack />
          <StageOn />
        </BoardFoot>
      )}
    </>
  );
}

/** The questions without one on the table yet. */
function FirstQuestion() {
  const { t } = useTranslation();
  const { send, view } = useConversation();
  return (
    <>
      <h1 className="text-page-phone font-semibold sm:text-page">
        {t("welcome.sentence", { count: view.questionCount })}
      </h1>
      <BoardFoot>
        <StageBack />
        <Button
          variant="primary"
          size="large"
          className="ml-auto"
          onClick={() => void send({ type: "next" })}
        >
          {t("welcome.begin")}
        </Button>
      </BoardFoot>
    </>
  );
}

/** What a screen reader is told: everyone is ready, or everything was revealed. */
function useBoardNews(): string {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { stage, round } = useTogether();
  if (round?.revealed === true) return t("board.news.revealed");
  if (round !== null && round.waitingFor.length === 0) return t("board.news.ready");
  if (stage === "questions" && view.current !== null) return view.current.text;
  return t(`together.stages.${stage}`);
}
