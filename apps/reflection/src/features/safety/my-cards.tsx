import { type DeviceCard, openCards, safetyWords } from "@nabij/reflection";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { SafetyCard, type SafetyCardProps } from "./safety-card.tsx";

interface MyCardsProps extends Omit<SafetyCardProps, "card"> {
  cards: readonly DeviceCard[];
}

/**
 * The open cards of one writer, the nearest danger first and open, the others folded. Typing goes
 * on beside them.
 */
export function MyCards({ cards, ...rest }: MyCardsProps) {
  const { t } = useTranslation();
  const id = useId();
  const [first, ...others] = openCards(cards);
  const language = rest.isEasy === true && rest.language === "nl" ? "nl-x-simpel" : rest.language;
  if (first === undefined) return null;
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h2 id={id} className="text-sm font-semibold">
        {t("safety.mine", { count: others.length + 1 })}
      </h2>
      <SafetyCard key={first.cardId} card={first} {...rest} />
      {others.map((card) => (
        <details key={card.cardId} className="rounded-card bg-attention-wash">
          <summary className="min-h-11 px-5 py-3 font-semibold text-attention">
            {safetyWords[language][card.class].title}
          </summary>
          <SafetyCard card={card} {...rest} isUntitled />
        </details>
      ))}
    </section>
  );
}
