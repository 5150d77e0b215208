import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { LegalWorldPill } from "../../filters/legal-world-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { oneOf } from "../../preferences/one-of.ts";
import { type RegieSearch, regieRoles } from "../../preferences/regie-search.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import { codeOf, type HolderLoad } from "./use-regie.ts";

interface RegieFiltersProps {
  search: RegieSearch;
  holders: readonly HolderLoad[];
  onChange: (change: RegieSearch) => void;
}

const noFilters: RegieSearch = {
  team: undefined,
  wet: undefined,
  toon: undefined,
  rol: undefined,
  houder: undefined,
  dag: undefined,
};

/** The filters of the page about regie. */
export function RegieFilters({ search, holders, onChange }: RegieFiltersProps) {
  const { t } = useTranslation();
  const { team, wet, toon, rol, houder, dag } = search;
  const isFiltered = Object.values(search).some(
    (value) => value !== undefined && value !== "alles",
  );
  return (
    <>
      <TeamPill team={team} onChange={(next) => onChange({ team: next })} />
      <LegalWorldPill legalWorld={wet} onChange={(next) => onChange({ wet: next })} />
      <FilterPill
        label={t("regie.filter.show")}
        allLabel={t("regie.filter.all")}
        options={[{ value: "ontbreekt", label: t("regie.filter.gaps") }]}
        selected={toon === "ontbreekt" ? [toon] : []}
        onChange={([chosen]) => onChange({ toon: chosen === "ontbreekt" ? chosen : "alles" })}
      />
      <FilterPill
        label={t("regie.filter.role")}
        allLabel={t("regie.filter.allRoles")}
        options={regieRoles.map((value) => ({ value, label: t(`choices.regieRole.${value}`) }))}
        selected={rol === undefined ? [] : [rol]}
        onChange={([chosen]) => onChange({ rol: oneOf(regieRoles, chosen) })}
      />
      {holders.length > 0 && (
        <FilterPill
          label={t("regie.filter.holder")}
          allLabel={t("regie.filter.allHolders")}
          options={holders.map((one) => ({
            value: codeOf(one),
            label: holderInWords(one, t("regie.matrix.unnamed")),
          }))}
          selected={houder === undefined ? [] : [houder]}
          onChange={([chosen]) => onChange({ houder: chosen })}
        />
      )}
      <DayPill day={dag} onChange={(next) => onChange({ dag: next })} />
      {isFiltered && (
        <Button
          variant="quiet"
          size="small"
          className="no-print"
          onClick={() => onChange(noFilters)}
        >
          {t("regie.filter.clear")}
        </Button>
      )}
    </>
  );
}
