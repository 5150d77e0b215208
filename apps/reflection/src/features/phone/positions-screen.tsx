import type { OptionView, Participant } from "@nabij/reflection";
import { Button, DoneIcon } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { OptionCard } from "../../options/option-card.tsx";
import { StanceLines, stanceSteps } from "../../options/stance-line.tsx";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading } from "./phone-parts.tsx";
import { TakeStance } from "./take-stance.tsx";

/** Each option in turn, on one's own again; then what everyone thinks, all at once. */
export function PositionsScreen({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { options, round } = useTogether();
  const [again, setAgain] = useState<string | null>(null);
  if (round === null) return null;
  const isReady = round.ready.includes(person.id);
  const open =
    options.find(({ stances }) => !stances.some(({ mine }) => mine)) ??
    options.find(({ optionId }) => optionId === again);
  const tick = (ready: boolean) =>
    send({ type: "setReady", participantId: person.id, roundId: round.roundId, ready });
  if (open !== undefined)
    return (
      <TakeStance
        key={open.optionId}
        option={open}
        place={options.indexOf(open) + 1}
        person={person}
        onTaken={(isLast) => {
          setAgain(null);
          if (isLast && !round.revealed) void tick(true);
        }}
      />
    );
  return (
    <>
      {!round.revealed && (
        <p
          role="status"
          className="mb-3 inline-flex items-center gap-2 font-semibold text-autonomy"
        >
          {isReady && <DoneIcon size={22} />}
          {t(isReady ? "phone.own.ready" : "phone.own.notReady")}
        </p>
      )}
      <Heading
        lead={t(round.revealed ? "together.positions.revealed" : "together.positions.waiting")}
      >
        {t("together.positions.title")}
      </Heading>
      <ul className="grid gap-3 pb-6">
        {options.map((option) => (
          <OptionCard key={option.optionId} option={option}>
            {round.revealed ? (
              <StanceLines option={option} />
            ) : (
              <Mine option={option} onAgain={() => setAgain(option.optionId)} />
            )}
          </OptionCard>
        ))}
      </ul>
      {!round.revealed && (
        <Foot>
          <Button
            variant={isReady ? "secondary" : "primary"}
            size="large"
            onClick={() => void tick(!isReady)}
          >
            {t(isReady ? "phone.own.notYet" : "phone.own.tick")}
          </Button>
        </Foot>
      )}
    </>
  );
}

/** One's own position before the reveal. */
function Mine({ option, onAgain }: { option: OptionView; onAgain: () => void }) {
  const { t } = useTranslation();
  const mine = option.stances.find((stance) => stance.mine);
  const step = stanceSteps.find((each) => each === mine?.step);
  if (mine === undefined || step === undefined) return null;
  return (
    <div className="mt-3 border-t border-line pt-3">
      <p className="font-medium">{t(`together.positions.steps.${step}`)}</p>
      <p className="whitespace-pre-line">“{mine.text}”</p>
      <Button className="mt-2 min-h-11" onClick={onAgain}>
        {t("together.positions.again")}
      </Button>
    </div>
  );
}
