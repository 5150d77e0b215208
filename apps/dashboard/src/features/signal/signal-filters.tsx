import { Severity, SignalId } from "@nabij/domain";
import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { DayPill } from "../../filters/day-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";

/** What is on, and a way to change a part of it; `undefined` takes a filter away. */
interface SignalFiltersProps {
  search: SignalSearch;
  onChange: (change: SignalSearch) => void;
}

const Grouping = z.enum(["soort", "traject"]);

/** The filters of the work list, and how it is grouped. */
export function SignalFilters({ search, onChange }: SignalFiltersProps) {
  const { t, i18n } = useTranslation();
  const { groep, ernst, soort, team, dag } = search;
  const isFiltered = [ernst, soort, team, dag].some((value) => value !== undefined);
  return (
    <>
      <FilterPill
        label={t("signal.group.label")}
        options={Grouping.options.map((value) => ({ value, label: t(`signal.group.${value}`) }))}
        selected={[groep ?? "soort"]}
        onChange={([chosen]) => onChange({ groep: Grouping.optional().parse(chosen) })}
      />
      <FilterPill
        label={t("signal.filter.severity")}
        allLabel={t("signal.filter.allSeverities")}
        options={Severity.options.map((value) => ({
          value,
          label: t(`choices.severity.${value}`),
        }))}
        selected={ernst === undefined ? [] : [ernst]}
        onChange={([chosen]) => onChange({ ernst: Severity.optional().parse(chosen) })}
      />
      <FilterPill
        label={t("signal.filter.kind")}
        allLabel={t("signal.filter.allKinds")}
        options={SignalId.options.map((value) => ({
          value,
          label: signalTitle(value, i18n.language),
        }))}
        selected={soort === undefined ? [] : [soort]}
        onChange={([chosen]) => onChange({ soort: SignalId.optional().parse(chosen) })}
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
