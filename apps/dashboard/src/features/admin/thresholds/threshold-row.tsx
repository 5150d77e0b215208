import { type SignalDefinition, severities } from "@nabij/domain";
import { Button, Select, Tag } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { RuleInWords } from "../../../signal-rules/rule-in-words.tsx";
import { signalTitle } from "../../../signal-words/signal-title.ts";
import { LimitField } from "./limit-field.tsx";
import { isSameRule, type RuleDraft, shippedRule } from "./threshold-draft.ts";

interface ThresholdRowProps {
  definition: SignalDefinition;
  rule: RuleDraft;
  onChange: (rule: RuleDraft) => void;
}

/** One signal to set: its limits with unit and source, its severity, and the rule as it will be. */
export function ThresholdRow({ definition, rule, onChange }: ThresholdRowProps) {
  const { t, i18n } = useTranslation();
  const { id, proposed } = definition;
  const title = signalTitle(id, i18n.language);
  const shipped = shippedRule(definition);
  const isOwn = !isSameRule(rule, shipped);
  return (
    <li className="py-5 first:pt-0 last:pb-0">
      <fieldset className="min-w-0">
        <legend className="sr-only">{title}</legend>
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-semibold">
            {title} <span className="text-sm font-normal text-soft">{id}</span>
          </h3>
          {isOwn && <Tag tone="autonomy">{t("admin.threshold.own")}</Tag>}
          {isOwn && (
            <Button
              size="small"
              variant="quiet"
              className="no-print"
              aria-label={t("admin.threshold.standardOf", { title })}
              onClick={() => onChange(shipped)}
            >
              {t("admin.threshold.standard")}
            </Button>
          )}
        </div>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          {Object.entries(rule.thresholds).map(([name, value]) => (
            <LimitField
              key={name}
              name={name}
              value={value}
              shipped={definition.thresholds[name] ?? 0}
              isProposed={proposed.includes(name)}
              onChange={(next) =>
                onChange({ ...rule, thresholds: { ...rule.thresholds, [name]: next } })
              }
            />
          ))}
          <div className="w-40">
            <Select
              label={t("admin.threshold.severity")}
              options={severities.map((value) => ({
                value,
                label: t(`choices.severity.${value}`),
              }))}
              value={rule.severity}
              onChange={(severity) => severity !== null && onChange({ ...rule, severity })}
            />
          </div>
        </div>
        {Object.keys(rule.thresholds).length > 0 && (
          <details className="mt-3 text-sm">
            <summary className="w-fit cursor-pointer text-soft underline decoration-dotted underline-offset-3 pointer-coarse:py-2.5">
              {t("admin.threshold.rule")}
            </summary>
            <p className="mt-2 max-w-measure">
              <RuleInWords id={id} thresholds={readable(rule)} />
            </p>
          </details>
        )}
      </fieldset>
    </li>
  );
}

/** The limits to show in the rule; an emptied field shows as nothing yet. */
function readable({ thresholds }: RuleDraft): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, value ?? 0]));
}
