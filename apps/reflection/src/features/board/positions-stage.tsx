import { PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { OptionCard } from "../../options/option-card.tsx";
import { OptionGaps } from "../../options/option-gaps.tsx";
import { StanceLines } from "../../options/stance-line.tsx";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { RevealButton, RevealReason } from "./reveal-button.tsx";
import { SeatTicks } from "./seat-ticks.tsx";
import { StageBack, StageOn } from "./stage-steps.tsx";

/** How each person stands to each option: alone first, then together, with the reasons. */
export function PositionsStage() {
  const { t } = useTranslation();
  const { options, round } = useTogether();
  const isRevealed = round?.revealed ?? false;
  return (
    <>
      <div className="pb-10">
        <PageSentence lead={t(isRevealed ? "together.positions.revealed" : "board.positions.lead")}>
          {t("together.positions.title")}
        </PageSentence>
        <div
          className={`grid grid-cols-1 gap-x-16 gap-y-8 ${isRevealed ? "" : "lg:grid-cols-[1.4fr_1fr]"}`}
        >
          <div className="grid content-start gap-4">
            <OptionGaps />
            <ul className={`grid gap-4 ${isRevealed ? "lg:grid-cols-2" : ""}`}>
              {options.map((option) => (
                <OptionCard key={option.optionId} option={option}>
                  {isRevealed && <StanceLines option={option} />}
                </OptionCard>
              ))}
            </ul>
          </div>
          {!isRevealed && <SeatTicks />}
        </div>
      </div>
      <BoardFoot reason={<RevealReason />}>
        <StageBack />
        {isRevealed ? <StageOn /> : <RevealButton />}
      </BoardFoot>
    </>
  );
}
