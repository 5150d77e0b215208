import { halfYearRules } from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../../format/day.ts";
import { RuleSource } from "./rule-source.tsx";

const { version, writtenOn, source, counting, notChecked } = halfYearRules;
const lists = { counting, notChecked } as const;

/** How it counts and what it cannot check, with the version, day and sources of the rules. */
export function CountingCard() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const day = dayInWords(writtenOn, language);
  return (
    <Card
      title={t("halfYear.rules.title")}
      subtitle={t("halfYear.rules.version", { version, day, source })}
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {(["counting", "notChecked"] as const).map((name) => (
          <div key={name}>
            <h3 className="font-semibold">{t(`halfYear.rules.${name}`)}</h3>
            <ul className="mt-2 grid max-w-measure gap-2 text-sm">
              {lists[name].map((rule) => (
                <li key={rule.id}>
                  {rule.title[language]}{" "}
                  <span className="text-soft">
                    <RuleSource rule={rule} />
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}
