import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useSession } from "../../session/use-session.ts";
import type { SignalFiltersProps } from "./signal-filters-props.ts";
import { useAssignees } from "./use-assignees.ts";

/** Narrows the list to what one person takes on, or nobody. */
export function WhoPill({ search, onChange }: SignalFiltersProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const others = useAssignees().filter(({ id }) => id !== userId);
  const { wie } = search;
  return (
    <FilterPill
      label={t("signal.filter.who")}
      allLabel={t("signal.filter.anyone")}
      options={[
        { value: "ik", label: t("signal.filter.me") },
        { value: "niemand", label: t("signal.filter.nobody") },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      selected={wie === undefined ? [] : [wie]}
      onChange={([chosen]) => onChange({ wie: chosen })}
    />
  );
}
