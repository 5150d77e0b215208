import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useTeams } from "./use-teams.ts";

interface TeamPillProps {
  team: string | undefined;
  onChange: (team: string | undefined) => void;
}

/** Narrows a page to one team. */
export function TeamPill({ team, onChange }: TeamPillProps) {
  const { t } = useTranslation();
  const teams = useTeams();
  return (
    <FilterPill
      label={t("overview.filter.team")}
      allLabel={t("overview.filter.allTeams")}
      options={teams.map(({ id, name }) => ({ value: id, label: name }))}
      selected={team === undefined ? [] : [team]}
      onChange={([chosen]) => onChange(chosen)}
    />
  );
}
