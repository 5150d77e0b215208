import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { TensionOf } from "../../tension-field/tension-of.tsx";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { LoneViews } from "./lone-views.tsx";
import { RevealButton, RevealReason } from "./reveal-button.tsx";
import { SeatTicks } from "./seat-ticks.tsx";
import { StageBack, StageOn } from "./stage-steps.tsx";

/** The field of tension: everyone places a dot alone, then all dots stand in it at once. */
export function FieldStage() {
  const { t } = useTranslation();
  const { view } = useConversation();
  const { round, previous } = useTogether();
  const name = view.clientName ?? t("client.theClient");
  const isRevealed = round?.revealed ?? false;
  return (
    <>
      <div className="grid grid-cols-1 gap-x-16 gap-y-8 pb-10 lg:grid-cols-[1.3fr_1fr]">
        <TensionOf
          positions={isRevealed ? view.positions : []}
          participants={view.participants}
          name={name}
          language={view.language}
          lastTime={previous?.field ?? []}
        />
        <div>
          <h1 className="text-page-phone leading-[1.22] font-semibold tracking-[-0.01em] text-balance sm:text-page">
            {t("field.question", { name })}
          </h1>
          <p className="mt-3 mb-8 max-w-measure text-phone text-soft">
            {t(isRevealed ? "board.field.revealed" : "field.lead")}
          </p>
          {isRevealed ? <AxisViews /> : <SeatTicks />}
        </div>
      </div>
      <BoardFoot reason={<RevealReason />}>
        <StageBack />
        {isRevealed ? <StageOn /> : <RevealButton />}
      </BoardFoot>
    </>
  );
}

/** Who stands alone on one of the two axes. */
function AxisViews() {
  return (
    <>
      <LoneViews subjectId="nearness" />
      <LoneViews subjectId="autonomy" />
    </>
  );
}
