import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";
import { useTeamsSeen } from "./use-teams.ts";

interface TeamPillProps {
  team: string | undefined;
  onChange: (team: string | undefined) => void;
}

/** Narrows a page to one team. */
export function TeamPill({ team, onChange }: TeamPillProps) {
  const { t } = useTranslation();
  const teams = useTeamsSeen();
  const { teams: own } = useSession();
  // One team of one's own is no choice; a kept view may still ask for another.
  if (own !== null && own.length < 2 && team === undefined) return null;
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
