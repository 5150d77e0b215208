import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { oneOf } from "../../preferences/one-of.ts";
import {
  forms,
  type RestrictionSearch,
  regimes,
  states,
} from "../../preferences/restriction-search.ts";

interface RestrictionFiltersProps {
  search: RestrictionSearch;
  onChange: (change: RestrictionSearch) => void;
}

const stateWords = { loopt: "current", gestopt: "ended", alle: "all" } as const;

const noFilters: RestrictionSearch = {
  regels: undefined,
  vorm: undefined,
  team: undefined,
  laat: undefined,
  staat: undefined,
  dag: undefined,
};

/** The filters of the page about restrictions. */
export function RestrictionFilters({ search, onChange }: RestrictionFiltersProps) {
  const { t } = useTranslation();
  const { regels, vorm, team, laat, staat, dag } = search;
  const isFiltered = Object.values(search).some((value) => value !== undefined);
  return (
    <>
      <FilterPill
        label={t("restriction.filter.regime")}
        allLabel={t("restriction.filter.allRegimes")}
        options={regimes.map((value) => ({ value, label: t(`restriction.regime.${value}`) }))}
        selected={regels === undefined ? [] : [regels]}
        onChange={([chosen]) => onChange({ regels: oneOf(regimes, chosen) })}
      />
      <FilterPill
        label={t("restriction.filter.form")}
        allLabel={t("restriction.filter.allForms")}
        options={forms.map((value) => ({ value, label: t(`choices.restrictionForm.${value}`) }))}
        selected={vorm === undefined ? [] : [vorm]}
        onChange={([chosen]) => onChange({ vorm: oneOf(forms, chosen) })}
      />
      <FilterPill
        label={t("restriction.filter.late")}
        allLabel={t("restriction.filter.anyTerm")}
        options={[{ value: "laat", label: t("restriction.filter.lateOnly") }]}
        selected={laat ? ["laat"] : []}
        onChange={([chosen]) => onChange({ laat: chosen === "laat" ? true : undefined })}
      />
      <FilterPill
        label={t("restriction.filter.state")}
        options={states.map((value) => ({
          value,
          label: t(`restriction.filter.${stateWords[value]}`),
        }))}
        selected={[staat ?? "loopt"]}
        onChange={([chosen]) => {
          const next = oneOf(states, chosen);
          onChange({ staat: next === "loopt" ? undefined : next });
        }}
      />
      <TeamPill team={team} onChange={(next) => onChange({ team: next })} />
      <DayPill day={dag} onChange={(next) => onChange({ dag: next })} />
      {isFiltered && (
        <Button
          variant="quiet"
          size="small"
          className="no-print"
          onClick={() => onChange(noFilters)}
        >
          {t("restriction.filter.clear")}
        </Button>
      )}
    </>
  );
}
