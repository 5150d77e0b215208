import type { TFunction } from "i18next";
import type { FileColumn } from "../../export-file/file-table.ts";
import type { NamedDecision, RestrictionRow, Restrictions } from "./use-restrictions.ts";

/** Every restriction of the list with its next term and what is open, as columns of a file. */
export function restrictionFileColumns(
  decisions: Restrictions["decisions"],
  t: TFunction<"words">,
): readonly FileColumn<RestrictionRow>[] {
  return [
    { header: t("restriction.column.number"), value: ({ number }) => number },
    { header: t("restriction.list.client"), value: ({ clientName }) => clientName },
    { header: t("restriction.column.team"), value: ({ teamName }) => teamName },
    {
      header: t("restriction.list.form"),
      value: ({ restriction: { form } }) =>
        form === null ? null : t(`choices.restrictionForm.${form}`),
    },
    {
      header: t("restriction.list.regime"),
      value: ({ restriction: { regime } }) => t(`restriction.regime.${regime ?? "unknown"}`),
    },
    { header: t("restriction.column.basis"), value: ({ restriction }) => restriction.legalBasis },
    day(t("restriction.list.from"), ({ restriction }) => restriction.from),
    day(t("restriction.column.until"), ({ restriction }) => restriction.until),
    day(t("restriction.column.decidedOn"), ({ restriction }) => restriction.decidedOn),
    {
      header: t("restriction.list.assent"),
      value: ({ restriction: { assent } }) => t(`restriction.assent.${assent ?? "unknown"}`),
    },
    ...deadlineColumns(decisions, t),
  ];
}

/** The term that comes first, where it comes from, and what still has to be decided. */
function deadlineColumns(
  decisions: readonly NamedDecision[],
  t: TFunction<"words">,
): readonly FileColumn<RestrictionRow>[] {
  const open = Map.groupBy(decisions, ({ restrictionId }) => restrictionId);
  const next = ({ deadlines }: RestrictionRow) => deadlines.find(({ state }) => state !== "met");
  return [
    {
      header: t("restriction.column.deadline"),
      value: (row) => {
        const what = next(row)?.what;
        return what === undefined ? null : t(`restriction.what.${what}`);
      },
    },
    day(t("restriction.column.deadlineOn"), (row) => next(row)?.dueOn ?? null),
    { header: t("restriction.column.source"), value: (row) => next(row)?.source ?? null },
    {
      header: t("restriction.column.open"),
      value: ({ restriction: { id } }) =>
        (open.get(id) ?? []).map(({ what }) => t(`restriction.decision.${what}.title`)).join("; "),
    },
  ];
}

function day(header: string, value: (row: RestrictionRow) => string | null) {
  return { header, kind: "date" as const, value };
}
