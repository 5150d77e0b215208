import type { HalfYearRule } from "@nabij/domain";
import { useTranslation } from "react-i18next";

/** Where a rule was read, or that it is a choice of Nabij itself, which asks for a check. */
export function RuleSource({ rule }: { rule: Pick<HalfYearRule, "source" | "certainty"> }) {
  const { t } = useTranslation();
  const { source, certainty } = rule;
  return certainty === "G" ? t("halfYear.rules.own") : t("halfYear.rules.source", { source });
}
