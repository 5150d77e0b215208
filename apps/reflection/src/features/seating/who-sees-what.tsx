import { CheckIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** What people may count on, told before the first word. */
const promises = ["here", "notFunder", "alone", "report", "agreements", "kept", "stop"] as const;

/** Who sees what, and where it goes, in plain words before anyone says anything. */
export function WhoSeesWhat() {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-2.5">
      {promises.map((promise) => (
        <li key={promise} className="flex gap-3">
          <CheckIcon size={20} className="mt-0.5 shrink-0 text-autonomy" />
          <span>{t(`seating.promises.${promise}`)}</span>
        </li>
      ))}
    </ul>
  );
}
