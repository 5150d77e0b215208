import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { useSession } from "../session/use-session.ts";

/** On paper only: of which organisation and day the figures are. */
export function PrintedDay() {
  const { t, i18n } = useTranslation();
  const { organisation, today } = useSession();
  return (
    <p className="print-only mb-4 text-sm">
      {organisation}. {t("organisation.printed", { day: dayInWords(today, i18n.language) })}
    </p>
  );
}
