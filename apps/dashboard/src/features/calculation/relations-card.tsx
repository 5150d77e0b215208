import { qualityRelations, qualityRequirements } from "@nabij/domain";
import { Card, ChartFrame, DataTable } from "@nabij/ui";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { nodeRadius, relationLines, relationNodes } from "./relation-layout.ts";

/** What asks for what, and what makes what possible; every line was put back from the text (S57). */
export function RelationsCard() {
  const { t } = useTranslation();
  return (
    <Card title={t("calculation.relations.title")} subtitle={t("calculation.relations.subtitle")}>
      <ChartFrame chart={<RelationGraph />} table={<RelationTable />} />
      <ul className="mt-4 space-y-1.5 text-sm text-soft">
        <li className="flex items-center gap-3">
          <svg width={34} height={8} aria-hidden>
            <path d="M0 4h34" className="stroke-ink" strokeWidth={2} />
          </svg>
          {t("calculation.relations.type.maakt-mogelijk")}
        </li>
        <li className="flex items-center gap-3">
          <svg width={34} height={8} aria-hidden>
            <path d="M0 4h34" className="stroke-ink" strokeWidth={2} strokeDasharray="5 4" />
          </svg>
          {t("calculation.relations.type.vraagt")}
        </li>
      </ul>
      <p className="mt-4 max-w-measure text-sm text-soft">{t("calculation.relations.lost")}</p>
    </Card>
  );
}

function RelationGraph() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <svg
      viewBox="0 0 100 74"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      className="w-full"
    >
      <title id={`${id}-title`}>{t("calculation.relations.title")}</title>
      <desc id={`${id}-desc`}>{t("calculation.relations.drawn")}</desc>
      <defs>
        <marker
          id={`${id}-head`}
          viewBox="0 0 6 6"
          refX={4.5}
          refY={3}
          markerWidth={6}
          markerHeight={6}
          orient="auto"
        >
          <path d="M0.500 0.500L5 3L0.500 5.500" fill="none" className="stroke-ink" />
        </marker>
      </defs>
      {relationLines.map(({ from, to, type, ...line }) => (
        <line
          key={`${from} ${to}`}
          {...line}
          className="stroke-ink"
          strokeWidth={0.5}
          strokeDasharray={type === "vraagt" ? "1.6 1.2" : undefined}
          markerEnd={`url(#${id}-head)`}
        />
      ))}
      {relationNodes.map(({ code, x, y }) => (
        <g key={code}>
          <circle
            cx={x}
            cy={y}
            r={nodeRadius}
            className="fill-card stroke-edge"
            strokeWidth={0.4}
          />
          <text
            x={x}
            y={y}
            textAnchor="middle"
            dominantBaseline="central"
            fontSize={4.6}
            className="fill-ink font-semibold"
          >
            {code}
          </text>
        </g>
      ))}
    </svg>
  );
}

function RelationTable() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const name = (code: string) => {
    const found = qualityRequirements.find((each) => each.code === code);
    return `${code} ${found?.title[language] ?? ""}`;
  };
  return (
    <DataTable
      caption={t("calculation.relations.title")}
      rows={qualityRelations}
      rowKey={({ from, to }) => `${from} ${to}`}
      columns={[
        { id: "from", header: t("calculation.relations.from"), cell: ({ from }) => name(from) },
        {
          id: "type",
          header: t("calculation.relations.how"),
          cell: ({ type }) => t(`calculation.relations.type.${type}`),
        },
        { id: "to", header: t("calculation.relations.to"), cell: ({ to }) => name(to) },
        {
          id: "source",
          header: t("calculation.relations.source"),
          cell: ({ reconstructed }) =>
            t(
              reconstructed ? "calculation.relations.reconstructed" : "calculation.relations.given",
            ),
        },
      ]}
    />
  );
}
