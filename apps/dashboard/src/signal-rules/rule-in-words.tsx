import { type SignalId, signalRuleTexts } from "@nabij/domain";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { thresholdNumber } from "./threshold-in-words.ts";

interface RuleInWordsProps {
  id: SignalId;
  /** The limits that hold here, by their name in the rule. */
  thresholds: Readonly<Record<string, number>>;
}

/** The exact rule of a signal, with the limits of this organisation in bold. */
export function RuleInWords({ id, thresholds }: RuleInWordsProps) {
  const { i18n } = useTranslation();
  const parts = signalRuleTexts[id][i18n.language === "en" ? "en" : "nl"].split(/\{\{(\w+)\}\}/);
  return parts.map((part, place) => {
    // Splitting on a group gives text and name in turn.
    const value = place % 2 === 1 ? thresholds[part] : undefined;
    const key = `${place} ${part}`;
    if (value === undefined) return <Fragment key={key}>{part}</Fragment>;
    return (
      <strong key={key} className="font-semibold">
        {thresholdNumber(part, value, i18n.language)}
      </strong>
    );
  });
}
