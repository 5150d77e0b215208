import type { RuleSet } from "@nabij/domain";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";

/** A rule set in words, with its source and how certain that is. */
export function RulesText({ rules }: { rules: RuleSet }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <>
      <span className="block text-sm">{rules.summary[language]}</span>
      <span className="mt-1 block text-xs text-soft">
        {t("restriction.rules.since", {
          day: dayInWords(rules.validFrom, language),
          source: rules.source,
        })}
        {rules.certainty === "G" && ` ${t("restriction.checkYourself")}`}
      </span>
    </>
  );
}
