import type { StaffingCost } from "@nabij/domain";
import { useTranslation } from "react-i18next";
import { euros } from "../../format/money.ts";
import { numberInWords } from "../../format/number.ts";
import type { CostRow } from "./cost-rows.ts";

/** Writes an outcome of the model in its unit. */
export function useAmounts(): (row: CostRow, cost: StaffingCost) => string {
  const { t, i18n } = useTranslation();
  return ({ id, unit }, cost) => {
    const value = cost[id];
    if (unit === "money") return euros(value, i18n.language);
    const number = numberInWords(value, i18n.language);
    return unit === "hours" ? t("calculation.hours", { number }) : number;
  };
}
