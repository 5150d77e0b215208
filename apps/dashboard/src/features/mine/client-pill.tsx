import { FilterPill } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Mine } from "./use-mine.ts";

interface ClientPillProps {
  clients: readonly Mine[];
  selected: string;
  onChange: (clientId: string) => void;
}

/** About whom the page is; absent for who speaks for one person. */
export function ClientPill({ clients, selected, onChange }: ClientPillProps) {
  const { t } = useTranslation();
  if (clients.length < 2) return null;
  return (
    <FilterPill
      label={t("mine.forWhom")}
      options={clients.map(({ id, name }) => ({ value: id, label: name }))}
      selected={[selected]}
      onChange={([next]) => next !== undefined && onChange(next)}
    />
  );
}
