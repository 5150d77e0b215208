import { type RuleSetId, ruleSets } from "@nabij/domain";
import { Button, Dialog, RadioGroup, TextField } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { RulesText } from "./rules-text.tsx";

interface RulesDialogProps {
  current: RuleSetId;
  onClose: () => void;
}

/** Chooses the rule set and asks why: the choice is the organisation's, and has a reason. */
export function RulesDialog({ current, onClose }: RulesDialogProps) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [id, setId] = useState<RuleSetId>(current);
  const [because, setBecause] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isReasoned = because.trim() !== "";
  const saving = useMutation(
    trpc.restriction.saveRuleSet.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("restriction.rules.stored") });
        void client.invalidateQueries(trpc.restriction.pathFilter());
        onClose();
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  const store = () => {
    setAsked(true);
    if (isReasoned) saving.mutate({ id, because });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={t("restriction.rules.dialogTitle")}
      actions={
        <>
          <Button variant="primary" isPending={saving.isPending} onClick={store}>
            {t("restriction.rules.store")}
          </Button>
          <Button onClick={onClose}>{t("restriction.rules.cancel")}</Button>
        </>
      }
    >
      <p className="mb-4 text-sm text-soft">{t("restriction.rules.explain")}</p>
      <div className="grid gap-5">
        <RadioGroup
          label={t("restriction.rules.which")}
          isLabelHidden
          value={id}
          onChange={setId}
          options={ruleSets.map((rules) => ({
            value: rules.id,
            label: rules.title[i18n.language === "en" ? "en" : "nl"],
            hint: <RulesText rules={rules} />,
          }))}
        />
        <TextField
          label={t("restriction.rules.because")}
          value={because}
          onChange={setBecause}
          maxLength={300}
          error={isAsked && !isReasoned ? t("restriction.rules.becauseMissing") : undefined}
        />
      </div>
    </Dialog>
  );
}
