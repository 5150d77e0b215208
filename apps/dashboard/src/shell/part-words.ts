import type { UiWords } from "@nabij/ui";
import type { TFunction } from "i18next";

/** The words that parts of every page need, in the language that is shown. */
export function partWords(t: TFunction<"words">): UiWords {
  return {
    close: t("parts.close"),
    menu: t("parts.menu"),
    clear: t("parts.clear"),
    optional: t("parts.optional"),
    datePattern: t("parts.datePattern"),
    dateUnreadable: t("parts.dateUnreadable"),
    pickDate: t("parts.pickDate"),
    showTable: t("parts.showTable"),
    showChart: t("parts.showChart"),
    rowKeys: t("parts.rowKeys"),
  };
}
