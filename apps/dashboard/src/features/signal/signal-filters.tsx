import { severities, signalIds } from "@nabij/domain";
import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { oneOf } from "../../preferences/one-of.ts";
import { groupings, type SignalSearch } from "../../preferences/signal-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";

/** What is on, and a way to change a part of it; `undefined` takes a filter away. */
interface SignalFiltersProps {
  search: SignalSearch;
  onChange: (change: SignalSearch) => void;
}

/** The filters of the work list, and how it is grouped. */
export function SignalFilters({ search, onChange }: SignalFiltersProps) {
  const { t, i18n } = useTranslation();
  const { groep, ernst, soort, team, dag } = search;
  const isFiltered = [ernst, soort, team, dag].some((value) => value !== undefined);
  return (
    <>
      <FilterPill
        label={t("signal.group.label")}
        options={groupings.map((value) => ({ value, label: t(`signal.group.${value}`) }))}
        selected={[groep ?? "soort"]}
        onChange={([chosen]) => onChange({ groep: oneOf(groupings, chosen) })}
      />
      <FilterPill
        label={t("signal.filter.severity")}
        allLabel={t("signal.filter.allSeverities")}
        options={severities.map((value) => ({
          value,
          label: t(`choices.severity.${value}`),
        }))}
        selected={ernst === undefined ? [] : [ernst]}
        onChange={([chosen]) => onChange({ ernst: oneOf(severities, chosen) })}
      />
      <FilterPill
        label={t("signal.filter.kind")}
        allLabel={t("signal.filter.allKinds")}
        options={signalIds.map((value) => ({
          value,
          label: signalTitle(value, i18n.language),
        }))}
        selected={soort === undefined ? [] : [soort]}
        onChange={([chosen]) => onChange({ soort: oneOf(signalIds, chosen) })}
      />
      <TeamPill team={team} onChange={(next) => onChange({ team: next })} />
      <DayPill day={dag} onChange={(next) => onChange({ dag: next })} />
      {isFiltered && (
        <Button
          variant="quiet"
          size="small"
          className="no-print"
          onClick={() =>
            onChange({ ernst: undefined, soort: undefined, team: undefined, dag: undefined })
          }
        >
          {t("signal.filter.clear")}
        </Button>
      )}
    </>
  );
}
