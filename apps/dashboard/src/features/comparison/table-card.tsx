import { indicatorRules } from "@nabij/domain";
import { Card, DataTable, ShareLine } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { Chance, GroupFigure, OwnFigure } from "./figure-cells.tsx";
import { type IndicatorWords, indicatorWords } from "./indicator-words.ts";
import type { ComparedCell, ComparedTable } from "./use-comparison.ts";

const margin = "totaal";

/** One question of a plan: every answer with the own share beside that of the group. */
export function TableCard({ table, ownShown }: { table: ComparedTable; ownShown: boolean }) {
  const { t, i18n } = useTranslation();
  const words = indicatorWords(table.indicator, i18n.language);
  const by = table.by === null ? null : indicatorWords(table.by, i18n.language);
  return (
    <Card
      title={words.question}
      {...(by !== null && { subtitle: t("comparison.by", { question: by.question }) })}
    >
      <div id={`tabel-${table.id}`} className="scroll-mt-20 space-y-6">
        {table.rows.map((row, index) => (
          <Answers
            key={row.join("+")}
            caption={
              by === null || row.includes(margin)
                ? by === null
                  ? words.question
                  : t("comparison.together")
                : by.answers(row)
            }
            isCaptionVisible={by !== null}
            table={table}
            cells={table.cells[index] ?? []}
            words={words}
            ownShown={ownShown}
          />
        ))}
      </div>
      <Estimates table={table} />
      <AboutIndicator table={table} words={words} />
    </Card>
  );
}

type Line = { readonly columns: readonly string[]; readonly cell: ComparedCell };

interface AnswersProps {
  caption: string;
  isCaptionVisible: boolean;
  table: ComparedTable;
  cells: readonly ComparedCell[];
  words: IndicatorWords;
  ownShown: boolean;
}

function Answers({ caption, isCaptionVisible, table, cells, words, ownShown }: AnswersProps) {
  const { t } = useTranslation();
  const lines = table.columns.flatMap((columns, index): Line[] => {
    const cell = cells[index];
    return cell === undefined ? [] : [{ columns, cell }];
  });
  const nameOf = ({ columns }: Line) =>
    columns.includes(margin) ? t("comparison.together") : words.answers(columns);
  return (
    <DataTable
      caption={caption}
      isCaptionVisible={isCaptionVisible}
      rows={lines}
      rowKey={({ columns }) => columns.join("+")}
      columns={[
        { id: "answer", header: t("comparison.answer"), cell: nameOf, isRowHeader: true },
        ...(ownShown
          ? [
              {
                id: "own",
                header: t("comparison.own"),
                cell: ({ cell }: Line) => <OwnFigure own={cell.own} />,
              },
              {
                id: "chance",
                header: t("comparison.chance"),
                cell: ({ cell }: Line) => <Chance own={cell.own} />,
              },
            ]
          : []),
        {
          id: "group",
          header: t("comparison.group"),
          cell: ({ cell }) => <GroupFigure figure={cell.group} />,
        },
        {
          id: "line",
          header: t("comparison.picture"),
          isHiddenOnPhone: true,
          cell: ({ columns, cell }) => (columns.includes(margin) ? null : <Picture cell={cell} />),
        },
      ]}
    />
  );
}

/** The same figures as a picture; the words stand beside it. */
function Picture({ cell: { own, group } }: { cell: ComparedCell }) {
  return (
    <ShareLine
      own={own?.percentage ?? null}
      interval={own?.interval ?? null}
      group={group.mark === "shown" ? group.percentage : null}
      description=""
    />
  );
}

/** Bins whose edges are months; quartiles of others would have no unit to say. */
const inMonths: readonly string[] = ["duur"];

/** Quartiles, said to be estimated from bins (federation design 2.5). */
function Estimates({ table: { indicator, estimates } }: { table: ComparedTable }) {
  const { t, i18n } = useTranslation();
  if (!inMonths.includes(indicator)) return null;
  const months = (value: number | null) =>
    value === null
      ? t("comparison.estimate.beyond")
      : numberInWords(Math.round(value), i18n.language);
  const lines = (["own", "group"] as const).flatMap((whose) => {
    const estimate = estimates[whose];
    if (estimate === null) return [];
    const { lower, median, upper } = estimate;
    return t(`comparison.estimate.${whose}`, {
      lower: months(lower),
      median: months(median),
      upper: months(upper),
    });
  });
  return (
    lines.length > 0 && (
      <p className="mt-4 max-w-measure text-sm">
        {t("comparison.estimate.lead")} {lines.join(" ")}
      </p>
    )
  );
}

/** What is counted, of whom, on which day, in which version, and where the question comes from. */
function AboutIndicator({ table, words }: { table: ComparedTable; words: IndicatorWords }) {
  const { t, i18n } = useTranslation();
  const { known } = words;
  const language = i18n.language === "en" ? "en" : "nl";
  if (known === null)
    return <p className="mt-4 text-sm text-soft">{t("comparison.newerIndicator")}</p>;
  const facts = [
    [t("comparison.definition"), known.definition[language]],
    [t("comparison.population"), indicatorRules.populations[known.population][language]],
    [t("comparison.referenceDate"), indicatorRules.referenceDates[known.referenceDate][language]],
    [t("comparison.unit"), known.unit[language]],
    [
      t("comparison.version"),
      t("comparison.versionOf", { number: known.number, version: table.indicatorVersion }),
    ],
    [t("comparison.source"), known.source],
  ] as const;
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-8 cursor-pointer rounded-tag text-soft underline underline-offset-3 hover:text-ink pointer-coarse:min-h-11">
        {t("comparison.whatCounts")}
      </summary>
      <dl className="mt-3 grid max-w-measure gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr]">
        {facts.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
