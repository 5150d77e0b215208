import {
  type CostSetting,
  type FwgScale,
  ScaleShares,
  salaryScales,
  sharesFrom,
} from "@nabij/domain";
import { Button, NumberField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { wholeEuros } from "../../format/money.ts";
import { numberInWords } from "../../format/number.ts";
import { OriginTag } from "./origin-tag.tsx";

interface ShareFieldsProps {
  setting: CostSetting;
  onChange: (setting: CostSetting) => void;
}

const firstScales = ["FWG20", "FWG25", "FWG30"] as const satisfies readonly FwgScale[];

/** What part of the staff stands on which scale; the source lost on which (5e). */
export function ShareFields({ setting, onChange }: ShareFieldsProps) {
  const { t, i18n } = useTranslation();
  const { shares } = setting;
  const sum = Object.values(shares).reduce<number>((all, share) => all + (share ?? 0), 0);
  const put = (scale: FwgScale, typed: number | null) => {
    const next = { ...shares, [scale]: typed };
    if (ScaleShares.safeParse(next).success) onChange({ ...setting, shares: next });
  };
  return (
    <fieldset id="knop-shares" className="min-w-0 scroll-mt-20">
      <legend className="mb-1.5 text-sm font-medium">{t("calculation.input.shares")}</legend>
      <p className="mb-3 max-w-measure text-sm text-soft">{t("calculation.sharesHint")}</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {salaryScales.map(({ scale, yearCents }) => (
          <NumberField
            key={scale}
            label={scale}
            hint={t("calculation.yearSalary", { amount: wholeEuros(yearCents, i18n.language) })}
            unit="%"
            unreadable={t("calculation.unreadable")}
            value={shares[scale] ?? null}
            onChange={(typed) => put(scale, typed)}
          />
        ))}
      </div>
      <div className="no-print mt-3 flex flex-wrap items-center gap-2.5">
        <span className="text-sm text-soft">{t("calculation.putShares")}</span>
        {firstScales.map((first) => (
          <Button
            key={first}
            size="small"
            onClick={() => onChange({ ...setting, shares: sharesFrom(first) })}
          >
            {t("calculation.fromScale", { scale: first })}
          </Button>
        ))}
      </div>
      <p className="mt-2.5 flex flex-wrap items-center gap-3 text-sm">
        <OriginTag input="shares" setting={setting} />
        <span role="status" className={sum === 100 ? "text-soft" : "font-medium text-nearness"}>
          {sum > 0 && t("calculation.sum", { sum: numberInWords(sum, i18n.language) })}
        </span>
      </p>
    </fieldset>
  );
}
