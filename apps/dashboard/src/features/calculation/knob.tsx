import { type CostInput, CostSetting } from "@nabij/domain";
import { NumberField } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OriginTag } from "./origin-tag.tsx";

type NumberInput = Exclude<CostInput, "blocks" | "shares">;

interface KnobProps {
  input: NumberInput;
  setting: CostSetting;
  onChange: (setting: CostSetting) => void;
  /** How many of the stored unit go in one of the unit on screen: 100 cents in a euro. */
  per?: number;
}

/** One number of the model with its unit and where it comes from. */
export function Knob({ input, setting, onChange, per = 1 }: KnobProps) {
  const { t } = useTranslation();
  const [isRefused, setRefused] = useState(false);
  const value = setting[input];
  const change = (typed: number | null) => {
    const stored = typed === null || per === 1 ? typed : Math.round(typed * per);
    const isFine = CostSetting.shape[input].safeParse(stored).success;
    setRefused(!isFine);
    onChange({ ...setting, [input]: isFine ? stored : null });
  };
  return (
    <div id={`knop-${input}`} className="scroll-mt-20">
      <NumberField
        label={t(`calculation.input.${input}`)}
        unit={t(`calculation.unit.${input}`)}
        unreadable={t("calculation.unreadable")}
        error={isRefused ? t("calculation.outOfRange") : undefined}
        value={value === null ? null : value / per}
        onChange={change}
      />
      <p className="mt-1.5">
        <OriginTag input={input} setting={setting} />
      </p>
    </div>
  );
}
