import type { ReportAgreement } from "@nabij/reflection";
import { Button, Checkbox, RadioGroup, TextArea } from "@nabij/ui";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConversation } from "../../../conversation/use-conversation.ts";
import { type AgreementDraft, draftOf, newDraft, wordsOf } from "./agreement-form-model.ts";
import { ClientViewFields } from "./client-view-fields.tsx";
import { FromAnswers } from "./from-answers.tsx";
import { WhenFields } from "./when-fields.tsx";
import { WhoFields } from "./who-fields.tsx";

interface AgreementFormProps {
  /** The agreement to change, or null for a new one. */
  agreement: ReportAgreement | null;
  /** Called when it was saved or left alone. */
  onDone: () => void;
}

/** One agreement in the words of the table; whatever is left open is asked, not demanded. */
export function AgreementForm({ agreement, onDone }: AgreementFormProps) {
  const { t } = useTranslation();
  const { view, send } = useConversation();
  const [draft, setDraft] = useState(() =>
    agreement === null ? newDraft(!view.emptyChair) : draftOf(agreement),
  );
  const [isMissing, setMissing] = useState(false);
  const change = (changes: Partial<AgreementDraft>) => setDraft({ ...draft, ...changes });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const words = wordsOf(draft);
    setMissing(words.what === "");
    if (words.what === "") return;
    const sent = await send(
      agreement === null
        ? { type: "proposeAgreement", agreement: words }
        : { type: "editAgreement", agreementId: agreement.id, changes: words },
    );
    if (sent.done) onDone();
  };
  return (
    <form
      onSubmit={(event) => void save(event)}
      aria-label={t(agreement === null ? "agreement.new" : "agreement.edit")}
      className="grid gap-6 rounded-card border border-line bg-card px-5 py-6 shadow-card sm:px-6"
    >
      <RadioGroup
        label={t("agreement.kindLabel")}
        look="line"
        options={[
          { value: "actie", label: t("agreement.kindOption.actie") },
          { value: "doel", label: t("agreement.kindOption.doel") },
        ]}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextArea
        label={t("agreement.what")}
        hint={t("agreement.whatHint")}
        rows={2}
        maxLength={300}
        value={draft.what}
        onChange={(what) => change({ what })}
        error={isMissing ? t("agreement.whatMissing") : undefined}
      />
      <WhoFields draft={draft} onChange={change} />
      <WhenFields draft={draft} onChange={change} />
      <TextArea
        label={t("agreement.sign")}
        hint={t("agreement.signHint")}
        rows={2}
        maxLength={300}
        value={draft.signOfSuccess}
        onChange={(signOfSuccess) => change({ signOfSuccess })}
      />
      <ClientViewFields draft={draft} onChange={change} />
      <FromAnswers draft={draft} onChange={change} />
      <Checkbox
        isSelected={draft.isRestriction}
        onChange={(isRestriction) => change({ isRestriction })}
        hint={t("agreement.restrictionHint")}
      >
        {t("agreement.restriction", { name: view.clientName ?? t("client.theClient") })}
      </Checkbox>
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary" size="large">
          {t("agreement.save")}
        </Button>
        <Button size="large" onClick={onDone}>
          {t("agreement.cancel")}
        </Button>
      </div>
      <p className="-mt-2 text-sm text-soft">{t("agreement.saveHint")}</p>
    </form>
  );
}
