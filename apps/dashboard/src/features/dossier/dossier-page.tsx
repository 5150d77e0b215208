import { PageSentence } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** The page of one trajectory. */
export function DossierPage() {
  const { t } = useTranslation();
  return <PageSentence>{t("dossier.title")}</PageSentence>;
}
