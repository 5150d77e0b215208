import { ruleSetOf } from "@nabij/domain";
import { Card, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { trpc } from "../../trpc.ts";
import { RulesDialog } from "./rules-dialog.tsx";
import { RulesText } from "./rules-text.tsx";

/** Which rule set the terms are counted with, since when, where it was read and why it was chosen. */
export function RulesCard() {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(trpc.restriction.ruleSet.queryOptions());
  if (data === undefined) return <Skeleton lines={4} label={t("state.loading")} />;
  const { choice, ruleSetId } = data;
  const rules = ruleSetOf(ruleSetId);
  const language = i18n.language === "en" ? "en" : "nl";
  return (
    <Card
      title={t("restriction.rules.title", { title: rules.title[language] })}
      subtitle={
        choice === null
          ? t("restriction.rules.notChosen")
          : t("restriction.rules.chosenOn", {
              day: dayInWords(choice.chosenOn, language),
              because: choice.because,
            })
      }
      outline={choice === null ? "alone" : "solid"}
    >
      <RulesText rules={rules} />
      {rules.also.length > 0 && (
        <p className="mt-3 text-sm">
          <span className="font-semibold">{t("restriction.rules.alsoTitle")}: </span>
          {rules.also.map((each) => each[language]).join(" ")}
        </p>
      )}
      <PermittedButton
        permission="restriction.write"
        size="small"
        className="no-print mt-4"
        onClick={() => setOpen(true)}
      >
        {t("restriction.rules.choose")}
      </PermittedButton>
      {isOpen && <RulesDialog current={ruleSetId} onClose={() => setOpen(false)} />}
    </Card>
  );
}
