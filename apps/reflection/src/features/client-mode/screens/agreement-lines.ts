import type { ReportAgreement } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import { asLanguage } from "../../../words/i18n.ts";
import { easyDay } from "../model/easy-day.ts";

/** One short line of an agreement, with its pictogram. */
export type AgreementLine = { readonly id: string; readonly symbol: string; readonly text: string };

/** What, who, when and how one sees it, each in a line of its own; what is missing is left out. */
export function useAgreementLines(today: string): (agreement: ReportAgreement) => AgreementLine[] {
  const { t, i18n } = useTranslation();
  const day = (when: string) => easyDay(when, today, asLanguage(i18n.language));
  return ({ what, who, when, signOfSuccess, reviewOn }) =>
    [
      { id: "what", symbol: "afspraak", text: what },
      { id: "who", symbol: "samen", text: who === "" ? "" : t("clientMode.agreed.who", { who }) },
      {
        id: "when",
        symbol: "kalender",
        text: when === "" ? "" : t("clientMode.agreed.when", { when: day(when) }),
      },
      {
        id: "sign",
        symbol: "kijken",
        text: signOfSuccess === "" ? "" : t("clientMode.agreed.sign", { sign: signOfSuccess }),
      },
      {
        id: "review",
        symbol: "praten",
        text: reviewOn === null ? "" : t("clientMode.agreed.review", { when: day(reviewOn) }),
      },
    ].filter(({ text }) => text !== "");
}
