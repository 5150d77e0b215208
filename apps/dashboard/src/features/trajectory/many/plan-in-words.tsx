import { useTranslation } from "react-i18next";
import { useTeams } from "../../../filters/use-teams.ts";
import { dayInWords } from "../../../format/day.ts";
import { type ChangePlan, type ManyChange, standingValue } from "./change-plan.ts";

interface PlanInWordsProps {
  plan: ChangePlan;
  change: ManyChange;
}

/** Names on screen before the rest is a number. */
const named = 8;

/** Who it touches, from what to what, before it is stored. */
export function PlanInWords({ plan, change }: PlanInWordsProps) {
  const { t } = useTranslation();
  const { changing, already, tooEarly } = plan;
  const rest = changing.length - named;
  const wordOf = useValueInWords();
  return (
    <section aria-label={t("trajectory.many.plan")} className="space-y-2 text-sm">
      <h3 className="font-semibold">
        {t("trajectory.many.willChange", { count: changing.length })}
      </h3>
      <ul className="divide-y divide-line">
        {changing.slice(0, named).map((row) => (
          <li key={row.id} className="flex flex-wrap justify-between gap-x-4 py-1.5">
            <span>
              {row.clientName} <span className="text-soft">{row.number}</span>
            </span>
            <span className="text-soft">
              {t("trajectory.many.fromTo", {
                from: wordOf(change.field, standingValue(row, change.field)),
                to: wordOf(change.field, change.becomes),
              })}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="text-soft">{t("trajectory.many.rest", { count: rest })}</p>}
      {already > 0 && (
        <p className="text-soft">{t("trajectory.many.already", { count: already })}</p>
      )}
      {tooEarly > 0 && (
        <p role="alert" className="font-medium text-nearness">
          {t("trajectory.many.tooEarly", { count: tooEarly })}
        </p>
      )}
    </section>
  );
}

/** A value as people say it: the name of a team, a day, a kind of nearness. */
function useValueInWords() {
  const { t, i18n } = useTranslation();
  const teams = useTeams();
  return (field: ManyChange["field"], value: string | null): string => {
    if (field === "team") {
      return teams.find(({ id }) => id === value)?.name ?? t("trajectory.noTeam");
    }
    if (field === "plannedEndDate") {
      return value === null ? t("trajectory.noEnd") : dayInWords(value, i18n.language);
    }
    return value === "tijdelijk"
      ? t("choices.trajectoryType.tijdelijk")
      : t("choices.trajectoryType.langdurig-structureel");
  };
}
