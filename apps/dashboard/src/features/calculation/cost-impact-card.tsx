import {
  type CostCell,
  type CostColumn,
  costColumns,
  costImpact,
  qualityRequirements,
} from "@nabij/domain";
import { Card, DataTable } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** Where each requirement costs money, as the source marks it; an empty cell is no zero (trap 20). */
export function CostImpactCard() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <Card title={t("calculation.impact.title")} subtitle={t("calculation.impact.subtitle")}>
      <DataTable
        caption={t("calculation.impact.title")}
        rows={qualityRequirements}
        rowKey={({ code }) => code}
        columns={[
          {
            id: "requirement",
            header: t("calculation.impact.requirement"),
            cell: ({ code, title }) => `${code} ${title[language]}`,
          },
          ...costColumns.map((column: CostColumn) => ({
            id: column,
            header: t(`calculation.impact.column.${column}`),
            cell: ({ code }: (typeof qualityRequirements)[number]) => (
              <Cell cell={costImpact(code, column)} />
            ),
          })),
        ]}
      />
      <div className="mt-4 max-w-measure space-y-2 text-sm text-soft">
        <p>{t("calculation.impact.note")}</p>
        {unsureNotes(language).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </Card>
  );
}

/** Why some filled cells cannot be relied on, each said once. */
function unsureNotes(language: "nl" | "en"): readonly string[] {
  const notes = qualityRequirements.flatMap(({ code }) =>
    costColumns.flatMap((column) => {
      const note = costImpact(code, column)?.unsure?.[language];
      return note === undefined ? [] : [`${code}: ${note}`];
    }),
  );
  return [...new Set(notes)];
}

function Cell({ cell }: { cell: CostCell | null }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  if (cell === null)
    return (
      <span data-empty className="text-soft italic">
        {t("calculation.impact.empty")}
      </span>
    );
  if (cell.noneIf !== undefined)
    return <span>{t("calculation.impact.noneIf", { code: cell.noneIf })}</span>;
  const size = cell.size === undefined ? "" : "+".repeat(cell.size);
  const label = cell.size === undefined ? "" : t("calculation.impact.size", { count: cell.size });
  return (
    <span>
      {size !== "" && (
        <span className="font-semibold">
          <span aria-hidden>{size}</span>
          <span className="sr-only">{label}</span>
        </span>
      )}{" "}
      {cell.what?.[language]}
      {cell.unsure && <span className="text-soft">{t("calculation.impact.unsure")}</span>}
    </span>
  );
}
