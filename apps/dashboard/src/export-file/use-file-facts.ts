import { useTranslation } from "react-i18next";
import { useSession } from "../session/use-session.ts";

/** What goes with every file: the day of the data, the filters in words, the organisation. */
export function useFileFacts(filter: string) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  return (at: string) => [
    { label: t("takeAlong.at"), value: at },
    { label: t("takeAlong.filter"), value: filter === "" ? t("takeAlong.noFilter") : filter },
    { label: t("takeAlong.organisation"), value: organisation },
  ];
}
