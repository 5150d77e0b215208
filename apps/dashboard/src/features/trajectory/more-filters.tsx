import { goalDomains, impactThemes, purposes, stances } from "@nabij/domain";
import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../preferences/one-of.ts";
import type { FilterProps } from "./filter-props.ts";

/** The filters that look at the story of a trajectory. */
export function MoreFilters({ search, onChange }: FilterProps) {
  const { t } = useTranslation();
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  return (
    <>
      <FilterPill
        label={t("trajectory.filter.stance")}
        allLabel={t("trajectory.filter.allStances")}
        options={stances.map((value) => ({ value, label: t(`choices.stance.${value}`) }))}
        selected={one(search.houding)}
        onChange={([chosen]) => onChange({ houding: oneOf(stances, chosen) })}
      />
      <FilterPill
        label={t("trajectory.filter.purpose")}
        allLabel={t("trajectory.filter.allPurposes")}
        options={purposes.map((value) => ({ value, label: t(`choices.purpose.${value}`) }))}
        selected={one(search.functie)}
        onChange={([chosen]) => onChange({ functie: oneOf(purposes, chosen) })}
      />
      <SpecialPill search={search} onChange={onChange} />
      <FilterPill
        label={t("trajectory.filter.opbouw")}
        allLabel={t("trajectory.filter.allOpbouw")}
        options={goalDomains.map((value) => ({
          value,
          label: t(`choices.goalDomain.${value}`),
        }))}
        selected={one(search.opbouw)}
        onChange={([chosen]) => onChange({ opbouw: oneOf(goalDomains, chosen) })}
      />
      <FilterPill
        label={t("trajectory.filter.impact")}
        allLabel={t("trajectory.filter.allImpacts")}
        options={impactThemes.map((value) => ({
          value,
          label: t(`choices.impactTheme.${value}`),
        }))}
        selected={one(search.gevolg)}
        onChange={([chosen]) => onChange({ gevolg: oneOf(impactThemes, chosen) })}
      />
    </>
  );
}

/** What the sentence of the overview counts; both may be on at once. */
function SpecialPill({ search, onChange }: FilterProps) {
  const { t } = useTranslation();
  const selected = [...(search.redenen ? ["unknown"] : []), ...(search.gegroeid ? ["grew"] : [])];
  return (
    <FilterPill
      label={t("trajectory.filter.special")}
      allLabel={t("trajectory.filter.allSpecials")}
      mode="multiple"
      options={[
        { value: "unknown", label: t("trajectory.filter.unknown") },
        { value: "grew", label: t("trajectory.filter.grew") },
      ]}
      selected={selected}
      onChange={(chosen) =>
        onChange({
          redenen: chosen.includes("unknown") ? "onbekend" : undefined,
          gegroeid: chosen.includes("grew") ? true : undefined,
        })
      }
    />
  );
}
