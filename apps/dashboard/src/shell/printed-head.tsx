import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";

/** On paper every page says of which organisation it is, when it was printed and by whom. */
export function PrintedHead() {
  const { t, i18n } = useTranslation();
  const { organisation, today, name } = useSession();
  return (
    <p className="print-only mb-6 border-b border-line pb-2 text-sm text-soft">
      <span className="font-semibold text-ink">{organisation}</span>
      {" · "}
      {t("shell.printed", { day: dayInWords(today, i18n.language), name })}
    </p>
  );
}
