import { Checkbox } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useTeams } from "../../../filters/use-teams.ts";

interface TeamChoiceProps {
  value: readonly string[];
  onChange: (teamIds: readonly string[]) => void;
}

/** The teams whose clients somebody sees, out of those there are. */
export function TeamChoice({ value, onChange }: TeamChoiceProps) {
  const { t } = useTranslation();
  const teams = useTeams();
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...value, id] : value.filter((each) => each !== id));
  if (teams.length === 0) return <p className="text-soft">{t("admin.person.teamsMissing")}</p>;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{t("admin.person.teams")}</legend>
      <div className="grid gap-x-5 sm:grid-cols-2">
        {teams.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={value.includes(id)}
            onChange={(isChosen) => toggle(id, isChosen)}
          >
            {name}
          </Checkbox>
        ))}
      </div>
      <p className="mt-1.5 text-sm text-soft">
        {t(value.length === 0 ? "admin.person.teamsNone" : "admin.person.teamsHint")}
      </p>
    </fieldset>
  );
}
