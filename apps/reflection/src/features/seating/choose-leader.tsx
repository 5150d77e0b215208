import { Select } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { Seat } from "./seats.ts";

interface ChooseLeaderProps {
  seats: readonly Seat[];
  labels: ReadonlyMap<number, string>;
  /** The key of a seat; null: who begins leads and does not write. */
  value: number | null;
  onChange: (key: number | null) => void;
}

/** Who leads, and whether they write too. A client or a relative never has to lead. */
export function ChooseLeader({ seats, labels, value, onChange }: ChooseLeaderProps) {
  const { t } = useTranslation();
  const mayLead = seats.filter(
    ({ role, isAbsent }) => role !== "client" && role !== "vertegenwoordiger" && !isAbsent,
  );
  const alone = { value: "none", label: t("seating.leadsOnly") };
  return (
    <Select
      className="max-w-96"
      label={t("seating.leader")}
      isLabelHidden
      options={[
        alone,
        ...mayLead.map(({ key }) => ({
          value: `${key}`,
          label: t("seating.leadsAndWrites", { label: labels.get(key) ?? "" }),
        })),
      ]}
      value={value === null ? "none" : `${value}`}
      onChange={(chosen) => onChange(chosen === null || chosen === "none" ? null : Number(chosen))}
    />
  );
}
