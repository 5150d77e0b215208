import { trajectoryTypes } from "@nabij/domain";
import { DateField, RadioGroup, Select } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useLeavesTeams, useTeams } from "../../../filters/use-teams.ts";
import type { ManyChange } from "./change-plan.ts";

interface ValueFieldProps {
  field: ManyChange["field"];
  /** Null while nothing was chosen. */
  change: ManyChange | null;
  onChange: (change: ManyChange | null) => void;
}

const noTeam = "none";

/** What the field becomes for everyone. */
export function ValueField({ field, change, onChange }: ValueFieldProps) {
  const { t } = useTranslation();
  const teams = useTeams();
  const isAway = useLeavesTeams()(change?.field === "team" ? change.becomes : undefined);
  if (field === "plannedEndDate") {
    return (
      <DateField
        label={t("trajectory.column.plannedEndDate")}
        value={change?.field === field ? change.becomes : null}
        onChange={(becomes) => onChange(becomes === null ? null : { field, becomes })}
      />
    );
  }
  if (field === "type") {
    return (
      <RadioGroup
        label={t("trajectory.column.type")}
        options={trajectoryTypes.map((value) => ({
          value,
          label: t(`choices.trajectoryType.${value}`),
        }))}
        value={change?.field === field ? change.becomes : null}
        onChange={(becomes) => onChange({ field, becomes })}
      />
    );
  }
  return (
    <Select
      label={t("trajectory.column.team")}
      placeholder={t("trajectory.many.chooseTeam")}
      hint={isAway ? t("trajectory.movingAway") : undefined}
      options={[
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
        { value: noTeam, label: t("trajectory.noTeam") },
      ]}
      value={change?.field === field ? (change.becomes ?? noTeam) : null}
      onChange={(value) =>
        onChange(value === null ? null : { field, becomes: value === noTeam ? null : value })
      }
    />
  );
}
