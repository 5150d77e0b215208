import { Button, Drawer, RadioGroup } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TrajectoryRow } from "../trajectory-row.ts";
import { changePlan, type ManyChange, stepsOf } from "./change-plan.ts";
import { PlanInWords } from "./plan-in-words.tsx";
import { useChangeMany } from "./use-change-many.ts";
import { ValueField } from "./value-field.tsx";

interface ChangeManyDrawerProps {
  rows: readonly TrajectoryRow[];
  onClose: () => void;
  onDone: () => void;
}

const fields = ["team", "plannedEndDate", "type"] as const;

/** One field for everyone who was chosen: first what, then what it becomes, then who it touches. */
export function ChangeManyDrawer({ rows, onClose, onDone }: ChangeManyDrawerProps) {
  const { t } = useTranslation();
  const [field, setField] = useState<ManyChange["field"]>("team");
  const [change, setChange] = useState<ManyChange | null>(null);
  const { make, isPending, refusal } = useChangeMany(() => {
    onClose();
    onDone();
  });
  const plan = change === null ? null : changePlan(rows, change);
  const isReady = plan !== null && plan.changing.length > 0 && plan.tooEarly === 0;
  const store = () => {
    if (change === null || plan === null || !isReady) return;
    make(stepsOf(plan.changing, change), plan.changing.length);
  };
  const actions = (
    <>
      <Button variant="primary" disabled={!isReady} isPending={isPending} onClick={store}>
        {plan !== null && isReady
          ? t("trajectory.many.store", { count: plan.changing.length })
          : t("trajectory.many.change")}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t("trajectory.new.cancel")}
      </Button>
    </>
  );
  return (
    <Drawer
      isOpen
      onClose={onClose}
      title={t("trajectory.many.title", { count: rows.length })}
      actions={actions}
    >
      <div className="space-y-6">
        <RadioGroup
          label={t("trajectory.many.what")}
          options={fields.map((value) => ({ value, label: t(`trajectory.many.field.${value}`) }))}
          value={field}
          onChange={(value) => {
            setField(value);
            setChange(null);
          }}
        />
        <ValueField field={field} change={change} onChange={setChange} />
        {change !== null && plan !== null && <PlanInWords plan={plan} change={change} />}
        {refusal !== null && (
          <p role="alert" className="text-sm font-medium text-nearness">
            {refusal}
          </p>
        )}
      </div>
    </Drawer>
  );
}
