import { Button, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { LegalWorldPill } from "../../filters/legal-world-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import type { FrameworkSearch } from "../../preferences/framework-search.ts";

interface BoardFiltersProps {
  search: FrameworkSearch;
  owners: readonly string[];
  /** `undefined` takes a filter away. */
  onChange: (change: FrameworkSearch) => void;
}

/** What the board is narrowed to. */
export function BoardFilters({ search, owners, onChange }: BoardFiltersProps) {
  const { t } = useTranslation();
  const { team, wet, wie, tempo } = search;
  const isFiltered = team !== undefined || wet !== undefined || wie !== undefined;
  return (
    <>
      <TeamPill team={team} onChange={(next) => onChange({ team: next })} />
      <LegalWorldPill legalWorld={wet} onChange={(next) => onChange({ wet: next })} />
      <FilterPill
        label={t("process.framework.filter.owner")}
        allLabel={t("process.framework.filter.allOwners")}
        options={owners.map((owner) => ({ value: owner, label: owner }))}
        selected={wie === undefined ? [] : [wie]}
        onChange={([chosen]) => onChange({ wie: chosen })}
      />
      <FilterPill
        label={t("process.framework.filter.late")}
        allLabel={t("process.framework.filter.lateAll")}
        options={[{ value: "te-laat", label: t("process.framework.filter.lateOnly") }]}
        selected={tempo === "te-laat" ? [tempo] : []}
        onChange={([chosen]) => onChange({ tempo: chosen === "te-laat" ? "te-laat" : undefined })}
      />
      {(isFiltered || tempo === "te-laat") && (
        <Button
          variant="quiet"
          size="small"
          className="no-print"
          onClick={() =>
            onChange({ team: undefined, wet: undefined, wie: undefined, tempo: undefined })
          }
        >
          {t("process.framework.filter.clear")}
        </Button>
      )}
    </>
  );
}
