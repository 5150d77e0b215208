import type { RolledAnswer } from "@nabij/domain";
import { useTranslation } from "react-i18next";

const looks = {
  ja: "bg-ink",
  deels: "bg-edge",
  nee: "border border-ink bg-card",
} as const;

interface AnswerBarProps {
  answer: RolledAnswer;
  /** What is asked, in words. */
  label: string;
}

/** Yes, partly and no by weight; what is unknown stands apart with a dashed outline. */
export function AnswerBar({ answer, label }: AnswerBarProps) {
  const { t } = useTranslation();
  const { weight, unknownWeight, share } = answer;
  const total = weight.ja + weight.deels + weight.nee + unknownWeight;
  const percent = (part: number) => Math.round(part * 100);
  const known = (["ja", "deels", "nee"] as const).filter((each) => weight[each] > 0);
  const parts = known.map((each) =>
    t("programme.part", {
      share: percent(share?.[each] ?? 0),
      answer: t(`programme.answer.${each}`),
    }),
  );
  const words = share === null ? t("programme.nothingKnown") : parts.join(", ");
  const unknown =
    share === null || unknownWeight === 0
      ? ""
      : ` ${t("programme.ofKnown", { share: percent(unknownWeight / total) })}`;
  return (
    <div>
      <p className="text-sm font-medium">{label}</p>
      <div
        role="img"
        aria-label={`${label} ${words}${unknown}`}
        className="keeps-color mt-1.5 flex h-3.5 gap-0.5"
      >
        {known.map((each) => (
          <span
            key={each}
            className={`rounded-[3px] ${looks[each]}`}
            style={{ flexGrow: weight[each] }}
          />
        ))}
        {unknownWeight > 0 && (
          <span
            className="ml-1 rounded-[3px] border border-dashed border-edge"
            style={{ flexGrow: unknownWeight }}
          />
        )}
      </div>
      <p className="mt-1 text-xs text-soft">
        {words}
        {unknown}
      </p>
    </div>
  );
}

/** What the parts of a bar mean. */
export function AnswerLegend() {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">
      {(["ja", "deels", "nee"] as const).map((each) => (
        <li key={each} className="flex items-center gap-2">
          <span aria-hidden className={`keeps-color h-3 w-6 rounded-[3px] ${looks[each]}`} />
          {t(`programme.answer.${each}`)}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden className="h-3 w-6 rounded-[3px] border border-dashed border-edge" />
        {t("programme.answer.onbekend")}
      </li>
    </ul>
  );
}
