import { Button, DateField, Drawer, RadioGroup, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { ClientChoice } from "./client-choice.tsx";
import { NewClientFields } from "./new-client-fields.tsx";
import type { DraftProblem } from "./trajectory-draft.ts";
import { useNewTrajectory } from "./use-new-trajectory.ts";

/** The least one has to type to begin: who, since when, and what kind of nearness. */
export function NewTrajectory({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { draft, change, problems, refusal, proposed, save, isPending } = useNewTrajectory();
  const wordOf = (problem: DraftProblem | undefined) =>
    problem === undefined ? undefined : t(`trajectory.new.${problem}`);
  const actions = (
    <>
      <Button
        variant="primary"
        isPending={isPending}
        pendingLabel={t("trajectory.new.creating")}
        onClick={() => void save()}
      >
        {t("trajectory.new.create")}
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
      title={t("trajectory.new.title")}
      actions={actions}
      isDismissable={false}
    >
      <div className="space-y-5">
        <RadioGroup
          label={t("trajectory.new.whom")}
          look="line"
          options={[
            { value: "existing", label: t("trajectory.new.existing") },
            { value: "added", label: t("trajectory.new.added") },
          ]}
          value={draft.whom}
          onChange={(whom) => change({ whom, clientId: null, pseudonym: "" })}
        />
        {draft.whom === "existing" ? (
          <ClientChoice
            value={draft.clientId}
            onChange={change}
            error={wordOf(problems.clientId)}
          />
        ) : (
          <NewClientFields draft={draft} problems={problems} wordOf={wordOf} onChange={change} />
        )}
        <RadioGroup
          label={t("trajectory.new.type")}
          options={[
            {
              value: "tijdelijk",
              label: t("trajectory.new.temporary"),
              hint: t("trajectory.new.temporaryHint"),
            },
            {
              value: "langdurig-structureel",
              label: t("trajectory.new.lasting"),
              hint: t("trajectory.new.lastingHint"),
            },
          ]}
          value={draft.type}
          onChange={(type) => change({ type })}
          error={wordOf(problems.type)}
        />
        <DateField
          label={t("trajectory.new.startDate")}
          value={draft.startDate}
          onChange={(startDate) => change({ startDate })}
          error={wordOf(problems.startDate)}
        />
        <TextField
          label={t("trajectory.new.number")}
          value={draft.number}
          onChange={(number) => change({ number })}
          error={wordOf(problems.number)}
          maxLength={64}
          input={{ placeholder: proposed }}
        />
        {refusal !== null && (
          <p role="alert" className="text-sm font-medium text-nearness">
            {refusal}
          </p>
        )}
        <p className="text-sm text-soft">{t("trajectory.new.later")}</p>
      </div>
    </Drawer>
  );
}
