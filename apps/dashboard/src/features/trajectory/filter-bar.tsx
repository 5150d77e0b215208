import { signalIds, trajectoryTypes } from "@nabij/domain";
import { Button, FilterPill } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { LegalWorldPill } from "../../filters/legal-world-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { oneOf } from "../../preferences/one-of.ts";
import { trajectoryStates } from "../../preferences/trajectory-search.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import type { FilterProps } from "./filter-props.ts";
import { MonthPills } from "./month-pills.tsx";
import { MoreFilters } from "./more-filters.tsx";

interface FilterBarProps extends FilterProps {
  onClear: () => void;
}

const anySignal = "any";

/** The filters of the list; the ones used less stand behind a button until one is on. */
export function FilterBar({ search, onChange, onClear }: FilterBarProps) {
  const { t } = useTranslation();
  const { houding, functie, opbouw, gevolg, redenen, gegroeid } = search;
  const isMoreOn = [houding, functie, opbouw, gevolg, redenen, gegroeid].some(
    (value) => value !== undefined,
  );
  const [isOpen, setOpen] = useState(isMoreOn);
  const { volgorde: _order, aflopend: _down, pagina: _page, ...filters } = search;
  const isFiltered = Object.values(filters).some(
    (value) => value !== undefined && value !== "lopend",
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <StatePill search={search} onChange={onChange} />
      <TeamPill team={search.team} onChange={(team) => onChange({ team })} />
      <LegalWorldPill legalWorld={search.wet} onChange={(wet) => onChange({ wet })} />
      <TypePill search={search} onChange={onChange} />
      <SignalPill search={search} onChange={onChange} />
      <DayPill day={search.dag} onChange={(dag) => onChange({ dag })} />
      {(isOpen || isMoreOn) && <MoreFilters search={search} onChange={onChange} />}
      <MonthPills search={search} onChange={onChange} />
      <span className="no-print flex">
        {!isMoreOn && (
          <Button
            variant="quiet"
            size="small"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? "trajectory.filter.less" : "trajectory.filter.more")}
          </Button>
        )}
        {isFiltered && (
          <Button variant="quiet" size="small" onClick={onClear}>
            {t("trajectory.filter.clear")}
          </Button>
        )}
      </span>
    </div>
  );
}

/** One state is always chosen: a list without it would mix what runs and what is over. */
function StatePill({ search, onChange }: FilterProps) {
  const { t } = useTranslation();
  return (
    <FilterPill
      label={t("trajectory.filter.state")}
      options={trajectoryStates.map((value) => ({ value, label: t(`trajectory.filter.${value}`) }))}
      selected={[search.staat ?? "lopend"]}
      onChange={([chosen]) => onChange({ staat: oneOf(trajectoryStates, chosen) })}
    />
  );
}

/** Temporary or lasting: two kinds of success, so they can be looked at apart (S26). */
function TypePill({ search, onChange }: FilterProps) {
  const { t } = useTranslation();
  return (
    <FilterPill
      label={t("trajectory.filter.type")}
      allLabel={t("trajectory.filter.allTypes")}
      options={trajectoryTypes.map((value) => ({
        value,
        label: t(`choices.trajectoryType.${value}`),
      }))}
      selected={search.type === undefined ? [] : [search.type]}
      onChange={([chosen]) => onChange({ type: oneOf(trajectoryTypes, chosen) })}
    />
  );
}

/** Any signal at all, or one kind of it. */
function SignalPill({ search, onChange }: FilterProps) {
  const { t, i18n } = useTranslation();
  const kinds = signalIds.map((value) => ({
    value,
    label: signalTitle(value, i18n.language),
  }));
  const any = search.aandacht ? [anySignal] : [];
  return (
    <FilterPill
      label={t("trajectory.filter.signal")}
      allLabel={t("trajectory.filter.allSignals")}
      options={[{ value: anySignal, label: t("trajectory.filter.anySignal") }, ...kinds]}
      selected={search.signaal === undefined ? any : [search.signaal]}
      onChange={([chosen]) =>
        onChange({
          aandacht: chosen === anySignal ? true : undefined,
          signaal: oneOf(signalIds, chosen),
        })
      }
    />
  );
}
