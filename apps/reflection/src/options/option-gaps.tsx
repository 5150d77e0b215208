import { useTranslation } from "react-i18next";
import { useTogether } from "../together/use-together.ts";

/** What the options lack before anyone takes a position; out of sight when nothing does. */
export function OptionGaps() {
  const { t } = useTranslation();
  const { optionGaps } = useTogether();
  if (optionGaps.length === 0) return null;
  return (
    <div className="rounded-card border border-dashed border-edge px-5 py-4">
      <p className="font-semibold">{t("together.options.gapsTitle")}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {optionGaps.map((gap) => (
          <li key={gap}>{t(`together.options.gaps.${gap}`)}</li>
        ))}
      </ul>
    </div>
  );
}
