import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { ModelStatus } from "./model-status.ts";

/** The two tasks of a language model and everything it is kept from, in plain words. */
export function WhatItDoes({ limits }: Pick<ModelStatus, "limits">) {
  const { t } = useTranslation();
  const lines = [
    t("languageModel.does.probe", { count: limits.words }),
    t("languageModel.does.summary"),
    t("languageModel.does.approve"),
    t("languageModel.does.consent"),
    t("languageModel.does.noNames"),
    t("languageModel.does.noAdvice"),
    t("languageModel.does.fallback", { seconds: limits.seconds }),
  ];
  return (
    <Card title={t("languageModel.does.title")} subtitle={t("languageModel.does.subtitle")}>
      <ul className="grid list-disc gap-2 ps-5 text-sm">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
