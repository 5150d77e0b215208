import type { Participant } from "@nabij/reflection";
import { Button, PageSentence, Select } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { HarmForm } from "../../options/harm-form.tsx";
import { OptionCard } from "../../options/option-card.tsx";
import { OptionForm } from "../../options/option-form.tsx";
import { OptionGaps } from "../../options/option-gaps.tsx";
import { useTogether } from "../../together/use-together.ts";
import { BoardFoot } from "./board-foot.tsx";
import { LoneViews } from "./lone-views.tsx";
import { StageBack, StageOn } from "./stage-steps.tsx";

/** Ways to go on: at least three, one with less nearness, and the harm of each (dilemma method). */
export function OptionsStage() {
  const { t } = useTranslation();
  const { send } = useConversation();
  const { options, optionGaps, loneViews } = useTogether();
  const [open, setOpen] = useState<string | null>(null);
  const [who, setWho] = useState<string | null>(null);
  const close = () => setOpen(null);
  const hasLone = loneViews.some(({ discussed }) => !discussed);
  return (
    <>
      <div className="pb-10">
        <PageSentence lead={t("together.options.lead")}>{t("together.options.title")}</PageSentence>
        {hasLone && (
          <div className="mb-8 max-w-[52rem]">
            <p className="font-semibold">{t("board.options.loneFirst")}</p>
            <LoneViews />
          </div>
        )}
        <ul className="grid gap-4 lg:grid-cols-3">
          {options.map((option) => (
            <OptionCard key={option.optionId} option={option}>
              {open === option.optionId && who !== null ? (
                <HarmForm key={who} optionId={option.optionId} participantId={who} onDone={close} />
              ) : (
                <div className="mt-3 -ml-2.5 flex flex-wrap">
                  <Button size="small" variant="quiet" onClick={() => setOpen(option.optionId)}>
                    {t("together.options.addHarm")}
                  </Button>
                  <Button
                    size="small"
                    variant="quiet"
                    onClick={() => void send({ type: "dropOption", optionId: option.optionId })}
                  >
                    {t("agreement.drop")}
                  </Button>
                </div>
              )}
            </OptionCard>
          ))}
        </ul>
        <div className="mt-6 grid max-w-[52rem] gap-5">
          <OptionGaps />
          {open !== null && <WhoSays who={who} onWho={setWho} />}
          {open === "new" && who !== null && (
            <OptionForm key={who} participantId={who} onDone={close} />
          )}
          {open === null && (
            <Button size="large" className="justify-self-start" onClick={() => setOpen("new")}>
              {t("together.options.new")}
            </Button>
          )}
        </div>
      </div>
      <BoardFoot>
        <StageBack />
        <StageOn isPrimary={optionGaps.length === 0} />
      </BoardFoot>
    </>
  );
}

interface WhoSaysProps {
  who: string | null;
  onWho: (participantId: string | null) => void;
}

/** Who leads writes it down in the name of who says it. */
function WhoSays({ who, onWho }: WhoSaysProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const present = view.participants.filter(({ presence }: Participant) => presence === "present");
  return (
    <Select
      className="max-w-80"
      label={t("board.moment.who")}
      placeholder={t("board.moment.choose")}
      options={present.map(({ id, label }) => ({ value: id, label }))}
      value={who}
      onChange={onWho}
    />
  );
}
