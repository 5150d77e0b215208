import { useTranslation } from "react-i18next";
import type { HalfYearSearch } from "../../../preferences/half-year-search.ts";
import { AlongCard } from "./along-card.tsx";
import { DropOutsCard } from "./drop-outs-card.tsx";
import { alongFileColumns, outFileColumns } from "./half-year-files.ts";
import { TakeHalfYear } from "./take-half-year.tsx";
import type { HalfYearAnswer } from "./use-half-year.ts";

interface HalfYearListsProps {
  overview: HalfYearAnswer;
  form: HalfYearSearch["vorm"];
  onAll: () => void;
  onFill: () => void;
}

/** What goes along and what drops out, each to take along as it is shown. */
export function HalfYearLists({ overview, form, onAll, onFill }: HalfYearListsProps) {
  const { t, i18n } = useTranslation();
  const { half, at, dropOuts } = overview;
  const language = i18n.language === "en" ? "en" : "nl";
  const rows = overview.rows.filter((row) => form === undefined || row.form === form);
  const filter = t("halfYear.file.filter", { half });
  const narrowed =
    form === undefined
      ? filter
      : t("halfYear.file.filterForm", { half, form: t(`choices.restrictionForm.${form}`) });
  const columns = alongFileColumns(t, language);
  const name = t("halfYear.file.rows", { half });
  const outName = t("halfYear.file.dropOuts", { half });
  const outColumns = outFileColumns(t, language);
  return (
    <>
      <AlongCard
        rows={rows}
        form={form}
        onAll={onAll}
        aside={<TakeHalfYear {...{ name, at, rows, columns }} filter={narrowed} />}
      />
      <DropOutsCard
        dropOuts={dropOuts}
        onFill={onFill}
        aside={
          <TakeHalfYear {...{ filter, at }} name={outName} rows={dropOuts} columns={outColumns} />
        }
      />
    </>
  );
}
