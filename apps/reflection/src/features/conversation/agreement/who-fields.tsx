import { Select, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import type { DraftProps } from "./agreement-form-model.ts";

/** Who does it: somebody at the table, or somebody who is not there and does not know it yet. */
export function WhoFields({ draft, onChange }: DraftProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select
        label={t("agreement.who")}
        placeholder={t("agreement.whoOther")}
        options={view.participants.map(({ id, label }) => ({ value: id, label }))}
        value={draft.whoId}
        onChange={(whoId) => onChange({ whoId })}
      />
      {draft.whoId === null && (
        <TextField
          label={t("agreement.otherWho")}
          isOptional
          maxLength={300}
          value={draft.otherWho}
          onChange={(otherWho) => onChange({ otherWho })}
        />
      )}
    </div>
  );
}
