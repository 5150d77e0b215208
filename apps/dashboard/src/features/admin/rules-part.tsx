import { rolesThatMay, ruleSetOf } from "@nabij/domain";
import { Card, CardGrid, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { listInWords } from "../../format/list-in-words.ts";
import { trpc } from "../../trpc.ts";

/** The rules of care that hold here and who chooses them; an administrator only reads (product §1). */
export function RulesPart() {
  const { t } = useTranslation();
  return (
    <>
      <p className="mb-4 max-w-measure text-soft">{t("admin.rules.why")}</p>
      <CardGrid columns="halves">
        <RestrictionRules />
        <FrameworkSteps />
      </CardGrid>
    </>
  );
}

function RestrictionRules() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(trpc.restriction.ruleSet.queryOptions());
  if (data === undefined) return <Skeleton lines={4} label={t("state.loading")} />;
  const { choice, ruleSetId } = data;
  const rules = ruleSetOf(ruleSetId);
  const who = rolesThatMay("restriction.write").map((role) => t(`choices.role.${role}`));
  return (
    <Card title={t("admin.rules.wzdTitle")} subtitle={t("admin.rules.wzdSubtitle")}>
      <p className="font-semibold">{rules.title[i18n.language === "en" ? "en" : "nl"]}</p>
      <p className="text-sm text-soft">
        {t("admin.rules.since", { day: dayInWords(rules.validFrom, i18n.language) })}
      </p>
      <p className="mt-3">
        {choice === null
          ? t("admin.rules.notChosen")
          : t("admin.rules.chosen", {
              day: dayInWords(choice.chosenOn, i18n.language),
              because: choice.because,
            })}
      </p>
      <p className="mt-3 text-sm text-soft">
        {t("admin.rules.who", { roles: listInWords(t, who) })}
      </p>
    </Card>
  );
}

function FrameworkSteps() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(trpc.process.template.queryOptions());
  if (data === undefined) return <Skeleton lines={4} label={t("state.loading")} />;
  const who = rolesThatMay("frameworkStep.write").map((role) => t(`choices.role.${role}`));
  return (
    <Card
      title={t("admin.rules.frameworkTitle")}
      subtitle={t("admin.rules.frameworkSubtitle", { count: data.steps.length })}
    >
      <ol className="space-y-1">
        {data.steps.map((step) => (
          <li key={step.step}>
            {step.step}. {step.title[i18n.language === "en" ? "en" : "nl"]}
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm text-soft">
        {t("admin.rules.frameworkWho", { roles: listInWords(t, who) })}
      </p>
    </Card>
  );
}
