import type { TFunction } from "i18next";
import type { FileColumn } from "../../export-file/file-table.ts";
import { regieRoles } from "../../preferences/regie-search.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import type { RegieRow } from "./use-regie.ts";

/** The matrix as columns of a file: every role with who holds it and how long nobody did. */
export function regieFileColumns(t: TFunction<"words">): readonly FileColumn<RegieRow>[] {
  return [
    { header: t("regie.column.number"), value: ({ number }) => number },
    { header: t("regie.column.client"), value: ({ clientName }) => clientName },
    { header: t("regie.column.team"), value: ({ teamName }) => teamName },
    {
      header: t("regie.column.law"),
      value: ({ legalWorlds }) =>
        legalWorlds.map((world) => t(`choices.legalWorld.${world}`)).join(", "),
    },
    ...regieRoles.flatMap((regieRole): FileColumn<RegieRow>[] => {
      const name = t(`choices.regieRole.${regieRole}`);
      const roleOf = ({ roles }: RegieRow) => roles.find(({ role }) => role === regieRole);
      const holders = (row: RegieRow) =>
        (roleOf(row)?.holders ?? [])
          .map((each) => holderInWords(each, t("regie.matrix.unnamed")))
          .join(" / ");
      return [
        { header: name, value: (row) => holders(row) || t("regie.matrix.nobody") },
        {
          header: `${name}: ${t("regie.column.gapDays")}`,
          kind: "number",
          value: (row) => roleOf(row)?.gapDays ?? null,
        },
      ];
    }),
  ];
}
