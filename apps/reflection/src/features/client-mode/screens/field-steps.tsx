import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useTogether } from "../../../together/use-together.ts";
import { StepAmount } from "../answer/step-mark.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { BigButton } from "../parts/big-button.tsx";
import { ShowToTeam } from "../parts/show-to-team.tsx";
import { StepsScreen } from "./steps-screen.tsx";
import { TalkScreen } from "./talk-screen.tsx";

/** Each a quarter of an axis: the five places of the field somebody can choose in words. */
const amounts = ["none", "little", "some", "much", "all"] as const;

/** The client's place in the field of tension, as two plain questions instead of a drawing. */
export function FieldSteps() {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { me, isAlone } = useClientMode();
  const { round } = useTogether();
  const [nearness, setNearness] = useState<number | null>(null);
  const [isChanging, setChanging] = useState(false);
  const options = amounts.map((amount, place) => ({
    value: `${place * 25}`,
    text: t(`clientMode.field.${amount}`),
    mark: <StepAmount place={place} count={amounts.length} />,
  }));
  const place = async (near: number, autonomy: number) => {
    const where = { participantId: me.id, perspective: "own" as const, nearness: near, autonomy };
    const placed = await send({ type: "placeInField", ...where });
    if (!placed.done || round === null) return;
    setChanging(false);
    setNearness(null);
    if (!round.revealed && !isAlone)
      await send({ type: "setReady", participantId: me.id, roundId: round.roundId, ready: true });
  };
  const isShown = round?.revealed === true;
  const isReady = round?.ready.includes(me.id) === true;
  const isPlaced = isAlone && view.positions.some(({ participantId }) => participantId === me.id);
  if ((isShown || isReady || isPlaced) && !isChanging)
    return (
      <TalkScreen
        symbol={isShown ? "kijken" : "goed"}
        title={t("clientMode.field.done")}
        text={t(isShown ? "clientMode.field.shown" : waitingWords(isAlone))}
        foot={
          isShown ? undefined : (
            <div className="grid gap-2.5">
              {isAlone && !isReady && round !== null && <ShowToTeam roundId={round.roundId} />}
              <BigButton onPress={() => setChanging(true)}>
                {t("clientMode.question.change")}
              </BigButton>
            </div>
          )
        }
      />
    );
  return nearness === null ? (
    <StepsScreen
      key="nearness"
      symbol="samen"
      title={t("clientMode.field.nearness")}
      options={options}
      onBack={null}
      onChoose={(value) => setNearness(Number(value))}
    />
  ) : (
    <StepsScreen
      key="autonomy"
      symbol="kiezen"
      title={t("clientMode.field.autonomy")}
      options={options}
      onBack={() => setNearness(null)}
      onChoose={(value) => void place(nearness, Number(value))}
    />
  );
}

/** Alone there are no others to wait for. */
function waitingWords(isAlone: boolean) {
  return isAlone ? "clientMode.readers.lead" : "clientMode.talk.waiting";
}
