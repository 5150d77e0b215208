import type { AnswerView, CurrentQuestion, ImpactDirection, ImpactOn } from "@nabij/reflection";
import { Button, Checkbox, RadioGroup } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../conversation/use-conversation.ts";

/** Whom an effect can be for, the client first. */
const impactPeople: readonly ImpactOn[] = [
  "client",
  "team",
  "medebewoners",
  "familie",
  "ouders",
  "broers-zussen",
  "gemeente",
];

interface ImpactFormProps {
  answer: AnswerView;
  /** What the question asked for; chosen beforehand as long as nothing was marked. */
  polarity: CurrentQuestion["polarity"];
  onDone: () => void;
}

/** What the answer shows: good or bad, and for whom (requirements §2, Impact). */
export function ImpactForm({ answer, polarity, onDone }: ImpactFormProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const { answerId } = answer;
  const marked = view.impacts.find((impact) => impact.answerId === answerId);
  const [direction, setDirection] = useState<ImpactDirection | null>(
    marked?.direction ?? polarity ?? null,
  );
  const [on, setOn] = useState<readonly ImpactOn[]>(marked?.on ?? []);
  const save = async () => {
    if (direction === null) return;
    const sent = await send({ type: "markImpact", answerId, direction, on: [...on] });
    if (sent.done) onDone();
  };
  const remove = async () => {
    const sent = await send({ type: "removeImpact", answerId });
    if (sent.done) onDone();
  };
  return (
    <div className="mt-3 grid gap-3 pb-2">
      <RadioGroup
        label={t("impact.direction")}
        look="line"
        options={[
          { value: "positive", label: t("impact.positive") },
          { value: "negative", label: t("impact.negative") },
        ]}
        value={direction}
        onChange={setDirection}
      />
      <fieldset>
        <legend className="mb-1 text-sm font-medium">{t("impact.on")}</legend>
        <div className="flex flex-wrap gap-x-5">
          {impactPeople.map((each) => (
            <Checkbox
              key={each}
              size="small"
              isSelected={on.includes(each)}
              onChange={(isOn) =>
                setOn(isOn ? [...on, each] : on.filter((other) => other !== each))
              }
            >
              {t(`impact.people.${each}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          disabled={direction === null || on.length === 0}
          onClick={() => void save()}
        >
          {t("impact.save")}
        </Button>
        {marked !== undefined && (
          <Button onClick={() => void remove()}>{t("impact.remove")}</Button>
        )}
        <Button onClick={onDone}>{t("impact.cancel")}</Button>
      </div>
    </div>
  );
}
