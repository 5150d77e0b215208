import { signalIds } from "@nabij/domain";
import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { oneOf } from "../../preferences/one-of.ts";
import { signalTitle } from "../../signal-words/signal-title.ts";
import { kindsInOrder } from "./group-signals.ts";
import type { SignalFiltersProps } from "./signal-filters-props.ts";
import { useSignalCounts } from "./use-signals.ts";

/** Narrows the list to one kind; only kinds that occur under the other filters can be chosen. */
export function KindPill({ search, onChange }: SignalFiltersProps) {
  const { t, i18n } = useTranslation();
  const { soort } = search;
  const { counts } = useSignalCounts({ ...search, soort: undefined });
  const kinds = kindsInOrder(counts).map(({ id, count }) => ({ id, count }));
  const isListed = soort === undefined || kinds.some(({ id }) => id === soort);
  const shown = isListed ? kinds : [{ id: soort, count: 0 }, ...kinds];
  return (
    <FilterPill
      label={t("signal.filter.kind")}
      allLabel={t("signal.filter.allKinds")}
      options={shown.map(({ id, count }) => ({
        value: id,
        label: signalTitle(id, i18n.language),
        count,
      }))}
      selected={soort === undefined ? [] : [soort]}
      onChange={([chosen]) => onChange({ soort: oneOf(signalIds, chosen) })}
    />
  );
}
