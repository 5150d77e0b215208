import { type CostInput, type CostSetting, originOf } from "@nabij/domain";
import { useTranslation } from "react-i18next";

/** Where the value of a knob comes from, in words; dashed when there is none. */
export function OriginTag({ input, setting }: { input: CostInput; setting: CostSetting }) {
  const { t } = useTranslation();
  const origin = originOf(input, setting);
  const look = {
    bron: "bg-line/60",
    "eigen-keuze": "border border-edge",
    "niet-gegeven": "border border-dashed border-edge text-soft",
  }[origin];
  return (
    <span className={`inline-block rounded-tag px-2 py-0.5 text-xs leading-relaxed ${look}`}>
      {t(`calculation.origin.${origin}`)}
    </span>
  );
}
