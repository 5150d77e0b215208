import { CloseIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { monthInWords } from "../../format/day.ts";
import { figureClauses } from "./figure-clauses.ts";
import type { FilterProps } from "./filter-props.ts";

/** What a chart or a number of the overview was opened at; a press takes it away. */
export function MonthPills({ search, onChange }: FilterProps) {
  const { t, i18n } = useTranslation();
  const { gestart, gestopt } = search;
  return (
    <>
      {gestart !== undefined && (
        <RemovablePill
          label={t("trajectory.filter.removeStarted", {
            month: monthInWords(gestart, i18n.language),
          })}
          onRemove={() => onChange({ gestart: undefined })}
        />
      )}
      {gestopt !== undefined && (
        <RemovablePill
          label={t("trajectory.filter.removeEnded", {
            month: monthInWords(gestopt, i18n.language),
          })}
          onRemove={() => onChange({ gestopt: undefined })}
        />
      )}
      {figureClauses(search, t).map(({ field, words }) => (
        <RemovablePill
          key={field}
          label={words}
          onRemove={() => onChange({ [field]: undefined })}
        />
      ))}
    </>
  );
}

/** A filter that came from a chart: it has no list of choices, it can only be taken away. */
function RemovablePill({ label, onRemove }: { label: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      aria-label={t("trajectory.filter.remove", { filter: label })}
      onClick={onRemove}
      className="inline-flex min-h-8.5 items-center gap-1.5 rounded-full border border-autonomy bg-autonomy-wash px-3.5 py-1 text-sm text-autonomy pointer-coarse:min-h-11"
    >
      {label}
      <CloseIcon size={14} />
    </button>
  );
}
