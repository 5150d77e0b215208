import { Select } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLeavesTeams } from "../../../filters/use-teams.ts";
import { trpc } from "../../../trpc.ts";
import { useDossierWords } from "../dossier-words.ts";

interface TeamFieldProps {
  label: string;
  error?: string | undefined;
  isDisabled: boolean;
  value: string | null;
  onChange: (value: string | null) => void;
}

/** The team that is near, out of the organisation's own. */
export function TeamField({ label, error, isDisabled, value, onChange }: TeamFieldProps) {
  const words = useDossierWords();
  const { t } = useTranslation();
  const isAway = useLeavesTeams();
  const { data: teams = [] } = useQuery(trpc.team.list.queryOptions());
  const options = teams.map(({ id, name }) => ({ value: id, label: name }));
  const hint = isAway(value) ? t("trajectory.movingAway") : undefined;
  return (
    <Select
      {...{ label, error, isDisabled, value, onChange, options, hint }}
      allowUnknown={words.value("onbekend")}
    />
  );
}
