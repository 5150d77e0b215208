import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import type { Comparison } from "./use-comparison.ts";

/** Which question, version, period and rules these figures come from. */
export function AboutCard({ comparison }: { comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const { plan, planHash, period, organisations, legalGroups, publishedAt, hubName } = comparison;
  const {
    clients,
    organisations: least,
    largestShare,
    roundingBase,
    intervalWidth,
  } = plan.thresholds;
  const language = i18n.language === "en" ? "en" : "nl";
  const facts = [
    [
      t("comparison.facts.plan"),
      t("comparison.facts.planOf", { title: plan.title[language], version: plan.version }),
    ],
    [
      t("comparison.facts.period"),
      `${dayInWords(period.from, language)} – ${dayInWords(period.until, language)}`,
    ],
    [
      t("comparison.facts.organisations"),
      t("comparison.facts.organisationsOf", { count: organisations, groups: legalGroups }),
    ],
    [t("comparison.facts.published"), dayInWords(publishedAt.slice(0, 10), language)],
    [t("comparison.facts.hub"), hubName ?? "–"],
    [
      t("comparison.facts.rules"),
      t("comparison.facts.rulesOf", { clients, least, largestShare, roundingBase, intervalWidth }),
    ],
    [t("comparison.facts.hash"), planHash],
  ] as const;
  return (
    <Card title={t("comparison.facts.title")}>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[12rem_1fr]">
        {facts.map(([term, text]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{term}</dt>
            <dd className="max-w-measure min-w-0 wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
