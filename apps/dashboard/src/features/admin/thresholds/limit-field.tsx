import { thresholdUnit, thresholdUnits } from "@nabij/domain";
import { NumberField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import {
  asPercentage,
  isShare,
  thresholdInWords,
} from "../../../signal-rules/threshold-in-words.ts";
import { limitProblem, mostAllowed } from "./threshold-draft.ts";

interface LimitFieldProps {
  /** As in the definition: `months`, `crisisWeeks`. */
  name: string;
  value: number | null;
  shipped: number;
  isProposed: boolean;
  onChange: (value: number | null) => void;
}

/** A limit to type, with its unit and what it was shipped as; a share is typed as a percentage. */
export function LimitField({ name, value, shipped, isProposed, onChange }: LimitFieldProps) {
  const { t } = useTranslation();
  const unit = thresholdUnits.find((each) => each === thresholdUnit(name)) ?? "count";
  const isPercentage = isShare(name);
  const problem = limitProblem(name, value);
  const words = {
    whole: t("admin.threshold.whole"),
    number: t("admin.threshold.number"),
    most: t("admin.threshold.most", { most: mostAllowed }),
  };
  const standard = thresholdInWords(t, name, shipped);
  return (
    <div className="w-60">
      <NumberField
        label={t(`admin.threshold.name.${unit}`)}
        unit={t(`admin.threshold.unit.${unit}`)}
        unreadable={t("admin.threshold.number")}
        value={isPercentage && value !== null ? asPercentage(value) : value}
        onChange={(next) => onChange(isPercentage && next !== null ? next / 100 : next)}
        error={problem === null ? undefined : words[problem]}
      />
      <p className="mt-1.5 text-sm text-soft">
        {t(`admin.threshold.${isProposed ? "proposed" : "shipped"}`, { value: standard })}
      </p>
    </div>
  );
}
