import { roles } from "@nabij/domain";
import { Button, DateField, FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { type AccessLogSearch, logActs, logPeriods } from "../../preferences/access-log-search.ts";
import { oneOf } from "../../preferences/one-of.ts";
import { usualPeriod } from "./log-query.ts";
import { useLogPeople } from "./use-access-log.ts";

interface LogFiltersProps {
  search: AccessLogSearch;
  onChange: (change: AccessLogSearch) => void;
}

/** Person, role, action and period of the log. */
export function LogFilters({ search, onChange }: LogFiltersProps) {
  const { t } = useTranslation();
  const { wie, rol, wat, periode = usualPeriod } = search;
  const people = useLogPeople();
  return (
    <>
      <FilterPill
        label={t("accessLog.filter.period")}
        options={logPeriods.map((value) => ({ value, label: t(`accessLog.period.${value}`) }))}
        selected={[periode]}
        onChange={([chosen]) => onChange({ periode: oneOf(logPeriods, chosen) })}
      />
      <FilterPill
        label={t("accessLog.filter.who")}
        allLabel={t("accessLog.filter.whoAll")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        selected={wie === undefined ? [] : [wie]}
        onChange={([chosen]) => onChange({ wie: chosen })}
      />
      <FilterPill
        label={t("accessLog.filter.role")}
        allLabel={t("accessLog.filter.roleAll")}
        options={roles.map((value) => ({ value, label: t(`choices.role.${value}`) }))}
        selected={rol === undefined ? [] : [rol]}
        onChange={([chosen]) => onChange({ rol: oneOf(roles, chosen) })}
      />
      <FilterPill
        label={t("accessLog.filter.act")}
        allLabel={t("accessLog.filter.actAll")}
        options={logActs.map((value) => ({ value, label: t(`accessLog.act.${value}`) }))}
        selected={wat === undefined ? [] : [wat]}
        onChange={([chosen]) => onChange({ wat: oneOf(logActs, chosen) })}
      />
      {Object.keys(search).length > 0 && (
        <Button
          variant="quiet"
          size="small"
          className="no-print"
          onClick={() =>
            onChange({
              ...{ wie: undefined, rol: undefined, wat: undefined, periode: undefined },
              ...{ van: undefined, tot: undefined, over: undefined, record: undefined },
            })
          }
        >
          {t("accessLog.filter.clear")}
        </Button>
      )}
    </>
  );
}

/** Two days of one's own, when that is the period. */
export function OwnDays({ search: { van, tot }, onChange }: LogFiltersProps) {
  const { t } = useTranslation();
  return (
    <div className="no-print mb-6 flex flex-wrap gap-5">
      <DateField
        label={t("accessLog.filter.from")}
        value={van ?? null}
        onChange={(day) => onChange({ van: day ?? undefined })}
      />
      <DateField
        label={t("accessLog.filter.until")}
        value={tot ?? null}
        onChange={(day) => onChange({ tot: day ?? undefined })}
      />
    </div>
  );
}
