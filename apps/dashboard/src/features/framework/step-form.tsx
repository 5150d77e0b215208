import type { FrameworkStep } from "@nabij/domain";
import { Checkbox, DateField, SaveStatus, TextArea, TextField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRecordSave } from "../../process/use-record-save.ts";
import { useSession } from "../../session/use-session.ts";
import { api } from "../../trpc.ts";
import { AskExpertTable } from "./ask-expert-table.tsx";
import type { BoardCard, BoardStep } from "./use-board.ts";

interface StepFormProps {
  card: BoardCard;
  placed: BoardStep;
  isReadOnly: boolean;
}

type Changes = Partial<
  Pick<FrameworkStep, "doneOn" | "evidence" | "owner" | "dueOn" | "isOffPlan">
>;

/** One step: done or not, what shows it, who does it and by when; stored as it is changed. */
export function StepForm({ card, placed: { step }, isReadOnly }: StepFormProps) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [owner, setOwner] = useState(step.owner ?? "");
  const [evidence, setEvidence] = useState(step.evidence ?? "");
  const [dates, setDates] = useState({ doneOn: step.doneOn, dueOn: step.dueOn });
  const [isOffPlan, setOffPlan] = useState(step.isOffPlan === true);
  const { save, state, failure } = useRecordSave<FrameworkStep, Changes>(
    step,
    (stored, changes) => {
      const { id, version } = stored ?? step;
      return api.records.frameworkStep.change.mutate({ id, version, changes });
    },
  );
  const saveText = (field: "owner" | "evidence", text: string) => {
    const typed = text.trim() === "" ? null : text.trim();
    if (typed !== step[field]) save({ [field]: typed });
  };
  const saveDate = (change: Partial<typeof dates>) => {
    setDates((before) => ({ ...before, ...change }));
    save(change);
  };
  const words = {
    saving: t("process.framework.drawer.saving"),
    saved: t("process.framework.drawer.saved"),
    failed: failure,
  };
  return (
    <div className="space-y-4 pt-2 pb-4 pl-7">
      <Checkbox
        isSelected={dates.doneOn !== null}
        isDisabled={isReadOnly}
        onChange={(isDone) => saveDate({ doneOn: isDone ? today : null })}
      >
        {t("process.framework.drawer.isDone")}
      </Checkbox>
      {dates.doneOn !== null && (
        <>
          <DateField
            label={t("process.framework.drawer.doneOn")}
            value={dates.doneOn}
            isDisabled={isReadOnly}
            onChange={(doneOn) => saveDate({ doneOn })}
          />
          <TextArea
            label={t("process.framework.drawer.evidence")}
            hint={t("process.framework.drawer.evidenceHint")}
            isOptional
            rows={2}
            maxLength={5000}
            value={evidence}
            isDisabled={isReadOnly}
            onChange={setEvidence}
            onBlur={() => saveText("evidence", evidence)}
          />
        </>
      )}
      <div className="flex flex-wrap gap-4">
        <TextField
          className="min-w-48 flex-1"
          label={t("process.framework.drawer.owner")}
          value={owner}
          maxLength={300}
          isDisabled={isReadOnly}
          onChange={setOwner}
          onBlur={() => saveText("owner", owner)}
        />
        <DateField
          label={t("process.framework.drawer.due")}
          value={dates.dueOn}
          isDisabled={isReadOnly}
          onChange={(dueOn) => saveDate({ dueOn })}
        />
      </div>
      {dates.doneOn === null && (
        <Checkbox
          isSelected={isOffPlan}
          isDisabled={isReadOnly}
          hint={t("process.framework.drawer.offPlanHint")}
          onChange={(next) => {
            setOffPlan(next);
            save({ isOffPlan: next });
          }}
        >
          {t("process.framework.drawer.offPlan")}
        </Checkbox>
      )}
      {isOffPlan && dates.doneOn === null && !isReadOnly && <AskExpertTable card={card} />}
      <div>
        <SaveStatus state={state} words={words} />
      </div>
    </div>
  );
}
