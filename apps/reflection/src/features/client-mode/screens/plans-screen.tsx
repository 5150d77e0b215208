import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { useTogether } from "../../../together/use-together.ts";
import { StepFace } from "../answer/step-mark.tsx";
import { useClientMode } from "../client-mode-context.ts";
import { ShowToTeam } from "../parts/show-to-team.tsx";
import { StepsScreen } from "./steps-screen.tsx";
import { TalkScreen } from "./talk-screen.tsx";

const feelings = ["no", "rather-not", "middle", "good", "very-good"] as const;

/** Each plan of the table, one a screen, and how the client finds it. */
export function PlansScreen() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { me, isAlone } = useClientMode();
  const { options, round } = useTogether();
  const open = options.find(({ stances }) => !stances.some(({ mine }) => mine));
  const say = async (optionId: string, step: number) => {
    const text = t(`clientMode.plans.${feelings[step - 1] ?? "middle"}`);
    const took = await send({ type: "takeStance", optionId, participantId: me.id, step, text });
    if (!took.done || round === null || round.revealed || isAlone) return;
    const left = took.view.together?.options.some(
      ({ stances }) => !stances.some(({ mine }) => mine),
    );
    if (left === false)
      await send({ type: "setReady", participantId: me.id, roundId: round.roundId, ready: true });
  };
  const isShown = round?.revealed === true;
  const mayShow = isAlone && round !== null && !isShown && !round.ready.includes(me.id);
  if (open === undefined)
    return (
      <TalkScreen
        symbol={isShown ? "luisteren" : "goed"}
        title={t("clientMode.plans.done")}
        text={t(isShown ? "clientMode.talk.look" : "clientMode.talk.mayTalk")}
        foot={
          mayShow ? (
            <div className="grid">
              <ShowToTeam roundId={round.roundId} />
            </div>
          ) : undefined
        }
      />
    );
  return (
    <StepsScreen
      key={open.optionId}
      symbol="idee"
      title={t("clientMode.plans.title")}
      about={open.text ?? undefined}
      options={feelings.map((feeling, place) => ({
        value: `${place + 1}`,
        text: t(`clientMode.plans.${feeling}`),
        mark: <StepFace place={place} count={feelings.length} />,
      }))}
      onBack={null}
      onChoose={(value) => void say(open.optionId, Number(value))}
    />
  );
}
