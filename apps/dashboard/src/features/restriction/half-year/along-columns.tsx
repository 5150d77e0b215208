import type { TableColumn } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import type { AlongRow } from "./use-half-year.ts";

/** The columns of what goes along, as far as Nabij holds them. */
export function alongColumns(
  t: TFunction<"words">,
  language: string,
): readonly TableColumn<AlongRow>[] {
  return [
    {
      id: "client",
      header: t("halfYear.list.client"),
      isRowHeader: true,
      cell: ({ clientName, client }) => (
        <>
          {clientName}
          {client !== clientName && <span className="block text-xs text-soft">{client}</span>}
        </>
      ),
    },
    {
      id: "form",
      header: t("halfYear.list.form"),
      cell: (row) => <Form row={row} />,
    },
    {
      id: "careType",
      header: t("halfYear.list.careType"),
      cell: ({ careType }) => careType ?? <Empty />,
    },
    {
      id: "begin",
      header: t("halfYear.list.begin"),
      cell: ({ begin }) => dayInWords(begin, language),
    },
    {
      id: "end",
      header: t("halfYear.list.end"),
      cell: ({ end }) => (end === null ? t("halfYear.list.isOpen") : dayInWords(end, language)),
    },
    {
      id: "location",
      header: t("halfYear.list.location"),
      cell: ({ location, establishment }) => (
        <span className="max-sm:text-right">
          {location}
          <span className="block text-xs text-soft">{establishment}</span>
        </span>
      ),
    },
    {
      id: "ambulatory",
      header: t("halfYear.list.ambulatory"),
      isHiddenOnPhone: true,
      cell: ({ ambulatory }) =>
        ambulatory === null ? <Empty /> : t(`halfYear.list.${ambulatory ? "yes" : "no"}`),
    },
  ];
}

/** The form with its code, or how many codes fit where one has to be chosen. */
function Form({ row: { form, codes, isTheOneToOneItself } }: { row: AlongRow }) {
  const { t } = useTranslation();
  const [code = ""] = codes;
  return (
    <span className="max-sm:text-right">
      {t(`choices.restrictionForm.${form}`)}
      <span className="block text-xs text-soft">
        {codes.length === 1 ? code : t("halfYear.list.codes", { count: codes.length })}
      </span>
      {isTheOneToOneItself && (
        <span className="block text-xs text-nearness">{t("restriction.itself")}</span>
      )}
    </span>
  );
}

function Empty() {
  const { t } = useTranslation();
  return <span className="text-soft">{t("halfYear.list.unknown")}</span>;
}
