import type { OptionView, Participant } from "@nabij/reflection";
import { Button, RadioGroup, TextArea } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../conversation/use-conversation.ts";
import { useDraft } from "../../draft/use-draft.ts";
import { useBeforeSending } from "../../guard/use-before-sending.ts";
import { stanceSteps } from "../../options/stance-line.tsx";
import { useTogether } from "../../together/use-together.ts";
import { Foot, Heading, Kept } from "./phone-parts.tsx";

interface TakeStanceProps {
  option: OptionView;
  /** 1-based. */
  place: number;
  person: Participant;
  /** `isLast`: every option has a position now. */
  onTaken: (isLast: boolean) => void;
}

/** A step and the reason for it; the reason is what the others learn from. */
export function TakeStance({ option, place, person, onTaken }: TakeStanceProps) {
  const { t } = useTranslation();
  const { send, sessionId } = useConversation();
  const { options } = useTogether();
  const { optionId } = option;
  const where = {
    ...{ sessionId, questionId: `stance-${optionId}`, participantId: person.id },
    perspective: "own" as const,
  };
  const { draft, isKept, change, forget } = useDraft(where);
  const { check, beside, isAsking } = useBeforeSending(person.id, draft.text);
  const [isMissing, setMissing] = useState(false);
  const take = async () => {
    const isEmpty = draft.choice === null || draft.text.trim() === "";
    setMissing(isEmpty);
    if (isEmpty) return;
    const text = await check(draft.text);
    if (text === null) return;
    const sent = await send(
      { type: "takeStance", optionId, participantId: person.id, step: Number(draft.choice), text },
      draft.commandId,
    );
    if (!sent.done) return;
    forget(draft.commandId);
    const left = sent.view.together?.options.filter(
      ({ stances }) => !stances.some(({ mine }) => mine),
    );
    onTaken(left?.length === 0);
  };
  return (
    <>
      <p className="mb-2 text-base text-soft">
        {t("together.positions.place", { place, count: options.length })}
      </p>
      <Heading lead={t("together.positions.lead")}>{option.text}</Heading>
      <RadioGroup
        label={t("together.positions.title")}
        isLabelHidden
        size="phone"
        options={stanceSteps.map((step) => ({
          value: `${step}`,
          label: t(`together.positions.steps.${step}`),
        }))}
        value={draft.choice}
        onChange={(choice) => change({ choice })}
        error={isMissing && draft.choice === null ? t("together.positions.chooseFirst") : undefined}
      />
      <div className="mt-5">
        <TextArea
          label={t("together.positions.why")}
          size="phone"
          rows={3}
          value={draft.text}
          onChange={(text) => change({ text })}
          error={isMissing && draft.text.trim() === "" ? t("refusals.NoWords") : undefined}
        />
      </div>
      <Kept isOnDevice={isKept} />
      {beside}
      {!isAsking && (
        <Foot>
          <Button variant="primary" size="large" onClick={() => void take()}>
            {t("speak.done")}
          </Button>
        </Foot>
      )}
    </>
  );
}
