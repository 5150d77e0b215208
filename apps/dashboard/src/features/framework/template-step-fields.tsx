import type { TemplateStep } from "@nabij/domain";
import { NumberField, Select, Tag, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { ruleKinds, type StepDraft } from "./template-draft.ts";

interface TemplateStepFieldsProps {
  draft: StepDraft;
  known: TemplateStep | undefined;
  onChange: (fields: Partial<StepDraft>) => void;
}

/** One step of the framework: its name, who does it, when it is due, and where it comes from. */
export function TemplateStepFields({ draft, known, onChange }: TemplateStepFieldsProps) {
  const { t, i18n } = useTranslation();
  return (
    <div className="space-y-3.5">
      <TextField
        label={t("process.framework.settings.titleLabel", { step: draft.step })}
        value={draft.title}
        maxLength={300}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={t("process.framework.settings.owner")}
        value={draft.owner}
        maxLength={300}
        onChange={(owner) => onChange({ owner })}
      />
      <div className="flex flex-wrap items-end gap-3">
        <Select
          className="min-w-56 flex-1"
          label={t("process.framework.settings.rule")}
          options={ruleKinds.map((value) => ({
            value,
            label: t(`process.framework.settings.rules.${value}`),
          }))}
          value={draft.rule}
          onChange={(rule) => onChange({ rule: rule ?? "none" })}
        />
        {draft.rule !== "none" && (
          <NumberField
            label={t("process.framework.settings.amount")}
            value={draft.amount}
            unreadable={t("process.framework.settings.amountUnreadable")}
            onChange={(amount) => onChange({ amount: amount ?? 0 })}
          />
        )}
      </div>
      {known !== undefined && (
        <p className="text-xs text-soft">
          {!known.isOrderCertain && (
            <span className="mr-2">
              <Tag tone="attention">{t("process.framework.settings.guess")}</Tag>
            </span>
          )}
          {i18n.language === "en" ? known.note.en : known.note.nl}
        </p>
      )}
    </div>
  );
}
