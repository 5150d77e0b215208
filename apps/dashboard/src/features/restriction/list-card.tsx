import { Card, DataTable, type TableColumn, Tag } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import { nextDeadlineInWords } from "./deadline-in-words.ts";
import { ShowAll } from "./show-all.tsx";
import type { RestrictionRow } from "./use-restrictions.ts";

interface ListCardProps {
  rows: readonly RestrictionRow[];
  at: string;
  day: string | undefined;
}

const shownAtFirst = 10;

/** Every restriction behind the filters; what has to be looked at first stands first. */
export function ListCard({ rows, at, day }: ListCardProps) {
  const { t, i18n } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  return (
    <div id="lijst" className="scroll-mt-6">
      <Card
        className="mb-6"
        title={t("restriction.list.title", { count: rows.length })}
        subtitle={t("restriction.list.subtitle")}
      >
        <DataTable
          caption={t("restriction.list.title", { count: rows.length })}
          columns={columnsOf(t, at, i18n.language)}
          rows={isWhole ? rows : rows.slice(0, shownAtFirst)}
          rowKey={({ restriction }) => restriction.id}
          rowHref={({ trajectoryId }) => paths.trajectory(trajectoryId, "beperkingen", day)}
          empty={<p className="text-sm text-soft">{t("restriction.list.empty")}</p>}
        />
        {!isWhole && rows.length > shownAtFirst && (
          <ShowAll
            label={t("restriction.list.more", { count: rows.length })}
            onPress={() => setWhole(true)}
          />
        )}
      </Card>
    </div>
  );
}

function columnsOf(
  t: TFunction<"words">,
  at: string,
  language: string,
): readonly TableColumn<RestrictionRow>[] {
  return [
    {
      id: "client",
      header: t("restriction.list.client"),
      isRowHeader: true,
      cell: ({ clientName }) => clientName,
    },
    {
      id: "form",
      header: t("restriction.list.form"),
      cell: ({ restriction: { form, isTheOneToOneItself } }) => (
        <span className="max-sm:text-right">
          {form === null ? t("restriction.formUnknown") : t(`choices.restrictionForm.${form}`)}
          {isTheOneToOneItself && (
            <span className="block text-xs text-nearness">{t("restriction.itself")}</span>
          )}
        </span>
      ),
    },
    {
      id: "regime",
      header: t("restriction.list.regime"),
      cell: ({ restriction: { regime } }) => t(`restriction.regime.${regime ?? "unknown"}`),
    },
    {
      id: "from",
      header: t("restriction.list.from"),
      cell: ({ restriction: { from } }) => dayInWords(from, language),
    },
    {
      id: "assent",
      header: t("restriction.list.assent"),
      isHiddenOnPhone: true,
      cell: ({ restriction: { assent } }) => t(`restriction.assent.${assent ?? "unknown"}`),
    },
    {
      id: "next",
      header: t("restriction.list.next"),
      cell: (row) => <Next row={row} at={at} />,
    },
  ];
}

/** The first open term; that there is none known under these rules is said, not filled in. */
function Next({ row, at }: { row: RestrictionRow; at: string }) {
  const { t, i18n } = useTranslation();
  const { restriction, deadlines } = row;
  if (restriction.until !== null && restriction.until < at) {
    const day = dayInWords(restriction.until, i18n.language);
    return <span className="text-soft">{t("restriction.list.ended", { day })}</span>;
  }
  const next = nextDeadlineInWords(t, deadlines, at, i18n.language);
  if (next !== null) {
    return next.isLate ? (
      <span className="text-nearness max-sm:text-right">{next.text}</span>
    ) : (
      <span className="max-sm:text-right">{next.text}</span>
    );
  }
  return (
    <Tag>{t(deadlines.length === 0 ? "restriction.list.noDeadline" : "restriction.list.done")}</Tag>
  );
}
