import { type CostSetting, costInputSources, staffingCost } from "@nabij/domain";
import { FigureLink, PageSentence, TextLink } from "@nabij/ui";
import { Trans, useTranslation } from "react-i18next";
import { euros } from "../../format/money.ts";
import { numberInWords } from "../../format/number.ts";

/** What the setting costs in one sentence, or which knobs keep it from being an amount. */
export function CostSentence({ setting }: { setting: CostSetting }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const cost = staffingCost(setting);
  if (cost.ok) {
    const { perClientDayCents, perClientPartDayCents } = cost.value;
    const figure = <FigureLink href="#opbouw-van-de-kosten">{null}</FigureLink>;
    return (
      <PageSentence lead={t("calculation.lead")}>
        <Trans
          t={t}
          i18nKey="calculation.sentence"
          values={{
            part: euros(perClientPartDayCents, language),
            day: euros(perClientDayCents, language),
          }}
          components={{ part: figure, day: figure }}
        />
      </PageSentence>
    );
  }
  if (cost.error.type === "SharesNotWhole") {
    return (
      <PageSentence lead={t("calculation.notWholeLead")}>
        <Trans
          t={t}
          i18nKey="calculation.notWhole"
          values={{ sum: numberInWords(cost.error.sum, language) }}
          components={{ figure: <FigureLink href="#knop-shares">{null}</FigureLink> }}
        />
      </PageSentence>
    );
  }
  const { missing } = cost.error;
  return (
    <>
      <PageSentence lead={t("calculation.missingLead")}>
        <Trans
          t={t}
          i18nKey="calculation.missing"
          count={missing.length}
          components={{ figure: <FigureLink href={`#knop-${missing[0]}`}>{null}</FigureLink> }}
        />
      </PageSentence>
      <ul className="-mt-4 mb-8 max-w-[60rem] space-y-2 border-l-2 border-dashed border-edge pl-4 text-sm">
        {missing.map((input) => (
          <li key={input}>
            <TextLink href={`#knop-${input}`}>{t(`calculation.input.${input}`)}</TextLink>
            <span className="text-soft">
              {" – "}
              {costInputSources[input].why[language === "en" ? "en" : "nl"]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
