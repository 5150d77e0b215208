import type { ClientView } from "@nabij/reflection";
import { RadioGroup, TextField } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import type { DraftProps } from "./agreement-form-model.ts";

/** From the client's own words down to nobody who could be asked. */
const kinds = ["said", "estimated", "not-asked", "not-here"] as const;

/** What the client thinks of it; not asked and not there are recorded, and are never a yes. */
export function ClientViewFields({ draft, onChange }: DraftProps) {
  const { t } = useTranslation();
  const { view } = useConversation();
  const name = view.clientName ?? t("client.theClient");
  const hasWords = draft.clientViewKind === "said" || draft.clientViewKind === "estimated";
  return (
    <div className="grid gap-3">
      <RadioGroup<ClientView["kind"]>
        label={t("agreement.clientViewLabel", { name })}
        look="line"
        options={kinds.map((value) => ({ value, label: t(`agreement.clientViewOption.${value}`) }))}
        value={draft.clientViewKind}
        onChange={(clientViewKind) => onChange({ clientViewKind })}
      />
      {hasWords && (
        <TextField
          label={t("agreement.clientWords", { name })}
          maxLength={300}
          value={draft.clientViewText}
          onChange={(clientViewText) => onChange({ clientViewText })}
        />
      )}
    </div>
  );
}
