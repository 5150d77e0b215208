import { severities } from "@nabij/domain";
import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { LegalWorldPill } from "../../filters/legal-world-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { oneOf } from "../../preferences/one-of.ts";
import { groupings, type SignalSearch } from "../../preferences/signal-search.ts";
import { KindPill } from "./kind-pill.tsx";
import type { SignalFiltersProps } from "./signal-filters-props.ts";
import { WhoPill } from "./who-pill.tsx";

const cleared: SignalSearch = {
  ...{ ernst: undefined, soort: undefined, team: undefined, wet: undefined },
  ...{ wie: undefined, rust: undefined, dag: undefined },
};

/** The filters of the work list, and how it is grouped. */
export function SignalFilters({ search, onChange }: SignalFiltersProps) {
  const { t } = useTranslation();
  const { groep, ernst, team, wet, rust, dag } = search;
  const { groep: _groep, ...filters } = search;
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <>
      <FilterPill
        label={t("signal.group.label")}
        options={groupings.map((value) => ({ value, label: t(`signal.group.${value}`) }))}
        selected={[groep ?? "soort"]}
        onChange={([chosen]) => onChange({ groep: oneOf(groupings, chosen) })}
      />
      <WhoPill search={search} onChange={onChange} />
      <FilterPill
        label={t("signal.filter.rest")}
        allLabel={t("signal.filter.restOff")}
        options={[{ value: "rust", label: t("signal.filter.restOn") }]}
        selected={rust === true ? ["rust"] : []}
        onChange={([chosen]) => onChange({ rust: chosen === undefined ? undefined : true })}
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
      <KindPill search={search} onChange={onChange} />
      <TeamPill team={team} onChange={(next) => onChange({ team: next })} />
      <LegalWorldPill legalWorld={wet} onChange={(next) => onChange({ wet: next })} />
      <DayPill day={dag} onChange={(next) => onChange({ dag: next })} />
      {isFiltered && (
        <Button variant="quiet" size="small" className="no-print" onClick={() => onChange(cleared)}>
          {t("signal.filter.clear")}
        </Button>
      )}
    </>
  );
}
