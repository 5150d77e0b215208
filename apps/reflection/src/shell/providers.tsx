import { UiProvider } from "@nabij/ui";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { open } from "../router/address.ts";

/** Words, language and navigation for every part on screen. */
export function Providers({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const words = useMemo(
    () => ({
      close: t("parts.close"),
      menu: t("parts.menu"),
      clear: t("parts.clear"),
      optional: t("parts.optional"),
      datePattern: t("parts.datePattern"),
      dateUnreadable: t("parts.dateUnreadable"),
      pickDate: t("parts.pickDate"),
      showTable: t("parts.showTable"),
      showChart: t("parts.showChart"),
    }),
    [t],
  );
  const locale = i18n.language === "en" ? "en-GB" : "nl-NL";
  return (
    <UiProvider words={words} locale={locale} navigate={open}>
      {children}
    </UiProvider>
  );
}
