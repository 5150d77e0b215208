import { Button, Card, Checkbox, TextField } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import { refusalOf, trpc } from "../../../trpc.ts";
import { draftOf, wantedFrom } from "./model-draft.ts";
import type { ModelStatus } from "./model-status.ts";

/** Whether and which; the key goes in and never comes out. */
export function ModelForm({ settings, hasKey }: Pick<ModelStatus, "settings" | "hasKey">) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const { save, isPending, endpointError } = useSaveModel();
  return (
    <Card title={t("languageModel.form.title")} subtitle={t("languageModel.form.subtitle")}>
      <form
        className="grid gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(wantedFrom(draft));
        }}
      >
        <TextField
          label={t("languageModel.form.endpoint")}
          hint={t("languageModel.form.endpointHint")}
          type="url"
          maxLength={300}
          error={endpointError}
          value={draft.endpoint}
          onChange={(endpoint) => setDraft({ ...draft, endpoint })}
        />
        <TextField
          label={t("languageModel.form.model")}
          hint={t("languageModel.form.modelHint")}
          maxLength={200}
          value={draft.model}
          onChange={(model) => setDraft({ ...draft, model })}
        />
        <TextField
          label={t("languageModel.form.key")}
          hint={t(hasKey ? "languageModel.form.keyKept" : "languageModel.form.keyHint")}
          type="password"
          autoComplete="off"
          maxLength={500}
          isOptional
          isDisabled={draft.removesKey}
          value={draft.key}
          onChange={(key) => setDraft({ ...draft, key })}
        />
        {hasKey && (
          <Checkbox
            isSelected={draft.removesKey}
            onChange={(removesKey) => setDraft({ ...draft, removesKey })}
          >
            {t("languageModel.form.keyRemove")}
          </Checkbox>
        )}
        <Checkbox
          isSelected={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
          hint={t("languageModel.form.onHint")}
        >
          {t("languageModel.form.on")}
        </Checkbox>
        <div>
          <Button type="submit" variant="primary" isPending={isPending}>
            {t("languageModel.form.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** Keeps the choice; what is wrong with the address stands with the address. */
function useSaveModel() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const saving = useMutation(
    trpc.languageModel.configure.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("languageModel.form.saved") });
        void client.invalidateQueries(trpc.languageModel.status.queryFilter());
      },
      onError: (error) => {
        if (!isAboutAddress(error)) toasts.show({ message: refusalInWords(t, error) });
      },
    }),
  );
  const endpointError = isAboutAddress(saving.error) ? refusalInWords(t, saving.error) : undefined;
  return { save: saving.mutate, isPending: saving.isPending, endpointError };
}

function isAboutAddress(error: unknown): boolean {
  return refusalOf(error)?.type.startsWith("Model") ?? false;
}
