import { blockCostRange, type FwgScale, factorOverHours, sharesFrom } from "@nabij/domain";
import { Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { wholeEuros } from "../../format/money.ts";
import { numberInWords } from "../../format/number.ts";

const firstScales = ["FWG20", "FWG25", "FWG30"] as const satisfies readonly FwgScale[];
const yearHours = [1300, 1350, 1400, 1450] as const;
/** The one block the source fills in: 1,667 euros for 48 staff hours, 83 euros a part-day (5e). */
const printedBlock = { costCents: 166_700, staffHours: 48 };
const printedPrice = { wholeEurosPerPartDay: 83, groupSize: 10, partDayFactor: 2 };

/** What the printed amount does fix: factor divided by hours, for each reading of the shares. */
export function FactorCard() {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const rows = firstScales.map((scale) => ({
    scale,
    needed: factorOverHours(sharesFrom(scale), printedBlock),
  }));
  const range = blockCostRange(printedPrice);
  return (
    <Card title={t("calculation.factor.title")} subtitle={t("calculation.factor.subtitle")}>
      <DataTable
        caption={t("calculation.factor.caption")}
        rows={rows}
        rowKey={({ scale }) => scale}
        columns={[
          {
            id: "scale",
            header: t("calculation.factor.shares"),
            cell: ({ scale }) => t("calculation.fromScale", { scale }),
          },
          {
            id: "needed",
            header: t("calculation.factor.needed"),
            align: "end",
            cell: ({ needed }) => decimals(needed, language, 7),
          },
          ...yearHours.map((hours) => ({
            id: String(hours),
            header: t("calculation.factor.at", { hours: numberInWords(hours, language) }),
            align: "end" as const,
            cell: ({ needed }: (typeof rows)[number]) => decimals(needed * hours, language, 3),
          })),
        ]}
      />
      <p className="mt-4 max-w-measure text-sm text-soft">
        {t("calculation.factor.range", {
          from: wholeEuros(range.fromCents, language),
          to: wholeEuros(range.toCents, language),
        })}
      </p>
    </Card>
  );
}

function decimals(value: number, language: string, digits: number): string {
  return new Intl.NumberFormat(language === "en" ? "en-GB" : "nl-NL", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
