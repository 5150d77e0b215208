import { Card, DataTable, type TableColumn, TextLink } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { listInWords } from "../../../format/list-in-words.ts";
import { numberInWords } from "../../../format/number.ts";
import { paths } from "../../../paths.ts";
import type { HalfYearAnswer } from "./use-half-year.ts";

type FormCount = HalfYearAnswer["forms"][number];

/** How many clients have each form of the law; each number opens the list behind it. */
export function FormsCard({ overview }: { overview: HalfYearAnswer }) {
  const { t, i18n } = useTranslation();
  const counted = overview.forms.filter(({ clients }) => clients > 0);
  if (counted.length === 0) return null;
  const without = overview.forms
    .filter(({ clients }) => clients === 0)
    .map(({ form }) => t(`choices.restrictionForm.${form}`));
  return (
    <div id="vormen" className="mb-6 scroll-mt-6">
      <Card title={t("halfYear.forms.title")} subtitle={t("halfYear.forms.subtitle")}>
        <DataTable
          caption={t("halfYear.forms.title")}
          columns={columnsOf(t, i18n.language, overview.half)}
          rows={counted}
          rowKey={({ form }) => form}
        />
        <p className="mt-4 text-sm text-soft">
          {overview.clients > 0 && `${t("halfYear.forms.total", { count: overview.clients })} `}
          {without.length > 0 && t("halfYear.forms.without", { forms: listInWords(t, without) })}
        </p>
      </Card>
    </div>
  );
}

function columnsOf(
  t: TFunction<"words">,
  language: string,
  half: string,
): readonly TableColumn<FormCount>[] {
  return [
    {
      id: "form",
      header: t("halfYear.forms.form"),
      isRowHeader: true,
      cell: ({ letter, form }) => `${letter}. ${t(`choices.restrictionForm.${form}`)}`,
    },
    {
      id: "clients",
      header: t("halfYear.forms.clients"),
      align: "end",
      cell: ({ clients, form }) => (
        <TextLink href={`${paths.halfYear({ halfjaar: half, vorm: form })}#lijst`}>
          {numberInWords(clients, language)}
        </TextLink>
      ),
    },
    {
      id: "restrictions",
      header: t("halfYear.forms.restrictions"),
      align: "end",
      cell: ({ restrictions }) => numberInWords(restrictions, language),
    },
  ];
}
