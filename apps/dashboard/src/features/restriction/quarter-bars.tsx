import { useTranslation } from "react-i18next";
import type { Quarter } from "./use-restrictions.ts";

interface QuarterBarsProps {
  title: string;
  description: string;
  quarters: readonly Quarter[];
  side: "others" | "oneToOne";
  /** The longest bar of both sides, so that they can be compared. */
  most: number;
}

/** Begun above the line and ended below it, per quarter; what is in force now stands beside it. */
export function QuarterBars({ title, description, quarters, side, most }: QuarterBarsProps) {
  const { t } = useTranslation();
  const last = quarters.at(-1)?.[side].inForce ?? 0;
  const height = (count: number) => ({ height: `${(count / Math.max(1, most)) * 100}%` });
  return (
    <div>
      <p className="mb-3 flex items-baseline justify-between gap-3 text-sm font-semibold">
        {title}
        <span className="text-soft">{t("restriction.flow.now", { count: last })}</span>
      </p>
      <div role="img" aria-label={`${title}. ${description}`} className="flex">
        {quarters.map((one) => {
          const { begun, ended, inForce } = one[side];
          return (
            <div
              key={one.quarter}
              className="min-w-0 flex-1 text-center"
              title={t("restriction.flow.point", { quarter: one.quarter, begun, ended, inForce })}
            >
              <div className="flex h-14 items-end justify-center border-b border-edge">
                <div
                  className="keeps-color w-3 rounded-t-[2px] bg-nearness sm:w-4"
                  style={height(begun)}
                />
              </div>
              <div className="flex h-14 justify-center">
                <div
                  className="keeps-color w-3 rounded-b-[2px] bg-autonomy sm:w-4"
                  style={height(ended)}
                />
              </div>
              <span className="block text-xs text-soft">{one.quarter.slice(5)}</span>
              <span className="block h-5 text-xs text-soft">
                {yearUnder(one.quarter, quarters)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The year stands once under its quarters: at the first of them that is drawn. */
function yearUnder(quarter: string, quarters: readonly Quarter[]): string {
  const year = quarter.slice(0, 4);
  const first = quarters.find((one) => one.quarter.startsWith(year));
  return first?.quarter === quarter ? year : "";
}
