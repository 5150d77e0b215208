import { contactsFor, type DeviceCard, dialled, type OwnContact } from "@nabij/reflection";
import { useTranslation } from "react-i18next";
import type { Language } from "../../words/i18n.ts";

interface SafetyContactsProps {
  card: DeviceCard;
  contacts: readonly OwnContact[];
  today: string;
  language: Language;
  /** A client is not sent to a manager when a number is missing. */
  isEasy: boolean;
  /** Who decides or helps, in words; there also when no number is known. */
  who: string;
}

/** Who can help: in words, and each with a number that can be called at once. */
export function SafetyContacts(props: SafetyContactsProps) {
  const { card, contacts, today, language, isEasy, who } = props;
  const { t } = useTranslation();
  const lines = contactsFor(card.class, contacts, today, language);
  return (
    <>
      <p className="mt-2">{who}</p>
      <ul className="mt-2 grid gap-1.5">
        {lines.map(({ label, phone, availability, needsCheck }) => (
          <li key={`${label} ${phone}`} className="flex flex-wrap items-baseline gap-x-3">
            <a
              href={`tel:${dialled(phone)}`}
              className="inline-flex min-h-11 items-center font-semibold text-ink underline"
            >
              {t("safety.call", { phone })}
            </a>
            <span>
              {label}
              {availability !== null && `, ${availability}`}
            </span>
            {needsCheck && <span className="text-sm text-attention">{t("safety.checkAgain")}</span>}
          </li>
        ))}
      </ul>
      {!isEasy && lines.every(({ isNational }) => isNational) && (
        <p className="mt-1 text-sm">{t("safety.noContacts")}</p>
      )}
    </>
  );
}
