import { legalWorlds } from "@nabij/domain";
import { Select, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { BirthDateField } from "../../birth-date/birth-date-field.tsx";
import { useTeamsSeen } from "../../filters/use-teams.ts";
import { useSession } from "../../session/use-session.ts";
import type { DraftProblem, DraftProblems, TrajectoryDraft } from "./trajectory-draft.ts";

interface NewClientFieldsProps {
  draft: TrajectoryDraft;
  problems: DraftProblems;
  wordOf: (problem: DraftProblem | undefined) => string | undefined;
  onChange: (fields: Partial<TrajectoryDraft>) => void;
}

/** Who the trajectory is for, under a pseudonym. */
export function NewClientFields({ draft, problems, wordOf, onChange }: NewClientFieldsProps) {
  const { t } = useTranslation();
  const teams = useTeamsSeen();
  const isOfTeams = useSession().teams !== null;
  return (
    <div className="space-y-5">
      <TextField
        label={t("trajectory.new.pseudonym")}
        hint={t("trajectory.new.pseudonymHint")}
        value={draft.pseudonym}
        onChange={(pseudonym) => onChange({ pseudonym })}
        error={wordOf(problems.pseudonym)}
        maxLength={64}
      />
      <TextField
        label={t("trajectory.new.chosenName")}
        isOptional
        value={draft.chosenName}
        onChange={(chosenName) => onChange({ chosenName })}
        error={wordOf(problems.chosenName)}
        maxLength={300}
      />
      <BirthDateField
        label={t("trajectory.new.birthDate")}
        value={draft.birthDate ?? ""}
        onChange={(birthDate) => onChange({ birthDate })}
        error={wordOf(problems.birthDate)}
      />
      <Select
        label={t("trajectory.new.law")}
        placeholder="–"
        options={legalWorlds.map((value) => ({
          value,
          label: t(`choices.legalWorld.${value}`),
        }))}
        value={draft.legalWorld}
        onChange={(legalWorld) => onChange({ legalWorld })}
        error={wordOf(problems.legalWorld)}
      />
      <Select
        label={t("trajectory.new.team")}
        isOptional={!isOfTeams}
        placeholder={isOfTeams ? "–" : t("trajectory.new.noTeam")}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.teamId}
        onChange={(teamId) => onChange({ teamId })}
        error={wordOf(problems.teamId)}
      />
    </div>
  );
}
