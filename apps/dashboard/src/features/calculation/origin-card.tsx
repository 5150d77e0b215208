import {
  type CostSetting,
  costInputSources,
  costInputs,
  notGivenAtAll,
  originOf,
} from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";

const origins = ["bron", "eigen-keuze", "niet-gegeven"] as const;

/** Which numbers are the source's, which the reader's own, and which nobody gave. */
export function OriginCard({ setting }: { setting: CostSetting }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <Card title={t("calculation.origins.title")} subtitle={t("calculation.origins.subtitle")}>
      <div className="space-y-6 text-sm">
        {origins.map((origin) => {
          const own = costInputs.filter((input) => originOf(input, setting) === origin);
          return (
            <section key={origin}>
              <h3 className="mb-2 font-semibold">
                {t(`calculation.origins.${origin}`, { count: own.length })}
              </h3>
              <ul className="space-y-2">
                {own.map((input) => (
                  <li key={input}>
                    {t(`calculation.input.${input}`)}
                    <span className="block text-soft">{costInputSources[input].why[language]}</span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
        <section>
          <h3 className="mb-2 font-semibold">{t("calculation.origins.nowhere")}</h3>
          <ul className="space-y-2 text-soft">
            {notGivenAtAll.map(({ key, text }) => (
              <li key={key}>{text[language]}</li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}
