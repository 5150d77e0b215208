import type { OptionView } from "@nabij/reflection";
import { useTranslation } from "react-i18next";

/** The five steps, from not going along to being for it. */
export const stanceSteps = [1, 2, 3, 4, 5] as const;

/**
 * How people stand to one option: a row per step in words, a dot per person with their reason. No
 * average, and no step is greyed out because few stand there.
 */
export function StanceLines({ option }: { option: OptionView }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-3 grid gap-x-4">
      {stanceSteps.map((step) => {
        const here = option.stances.filter((stance) => stance.step === step);
        return (
          <li
            key={step}
            className={`grid gap-x-4 gap-y-1 border-t border-line py-2 sm:grid-cols-[14rem_1fr] ${here.length === 0 ? "grid-cols-[1fr_auto] items-baseline" : ""}`}
          >
            <span className={here.length === 0 ? "text-soft" : "font-medium"}>
              {t(`together.positions.steps.${step}`)}
            </span>
            {here.length === 0 ? (
              <span className="text-sm text-soft">{t("together.positions.nobody")}</span>
            ) : (
              <ul className="grid gap-1.5">
                {here.map(({ id, label, text, mine }) => (
                  <li key={id} className="flex gap-2.5">
                    <span
                      aria-hidden
                      className="keeps-color mt-2 size-2.5 shrink-0 rounded-full bg-autonomy"
                    />
                    <span>
                      <span className="font-semibold">
                        {mine ? t("together.positions.mine", { label }) : label}
                      </span>
                      {text !== null && <span className="whitespace-pre-line"> “{text}”</span>}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
