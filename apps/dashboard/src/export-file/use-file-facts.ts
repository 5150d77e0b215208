import { useTranslation } from "react-i18next";
import { listInWords } from "../format/list-in-words.ts";
import { useSession } from "../session/use-session.ts";

/** What goes with every file: the day of the data, the filters in words, the organisation or its teams. */
export function useFileFacts(filter: string) {
  const { t } = useTranslation();
  const { organisation, teams } = useSession();
  const names = (teams ?? []).map(({ name }) => name);
  return (at: string) => [
    { label: t("takeAlong.at"), value: at },
    { label: t("takeAlong.filter"), value: filter === "" ? t("takeAlong.noFilter") : filter },
    { label: t("takeAlong.organisation"), value: organisation },
    ...(teams === null ? [] : [{ label: t("takeAlong.teams"), value: listInWords(t, names) }]),
  ];
}
