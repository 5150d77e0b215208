import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { Mark } from "./figure-cells.tsx";
import type { Absence, FigureCounts } from "./hidden-figures.ts";

const order: readonly Absence[] = [
  "te-klein",
  "beschermt-andere",
  "eerder-gepubliceerd",
  "niet-gecontroleerd",
  "zero-not-shown",
  "no-data",
];

/** What is not shown and why, with the marks as they stand in the tables. */
export function AbsenceCard({ counts }: { counts: FigureCounts }) {
  const { t } = useTranslation();
  const present = order.filter((absence) => (counts.absent.get(absence) ?? 0) > 0);
  return (
    <Card title={t("comparison.absent.title")} subtitle={t("comparison.absent.subtitle")}>
      <div id="verborgen" className="scroll-mt-20">
        {present.length === 0 ? (
          <p className="text-sm text-soft">{t("comparison.absent.none")}</p>
        ) : (
          <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[auto_auto_1fr]">
            {present.map((absence) => (
              <div key={absence} className="contents">
                <dt>
                  <Mark absence={absence} />
                </dt>
                <dd className="tabular-nums">
                  {t("comparison.absent.figures", { count: counts.absent.get(absence) ?? 0 })}
                </dd>
                <dd className="max-w-measure text-soft">{t(`comparison.absent.why.${absence}`)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </Card>
  );
}
