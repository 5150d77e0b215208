import type { TemplateStep } from "@nabij/domain";
import { Button, Drawer, Skeleton } from "@nabij/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { draftOf, editOf, type StepDraft } from "./template-draft.ts";
import { TemplateStepFields } from "./template-step-fields.tsx";

/** The steps in the organisation's own words, with when they are due and who does them. */
export function TemplateDrawer({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(trpc.process.template.queryOptions());
  const cache = useQueryClient();
  const [changed, setChanged] = useState<readonly StepDraft[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const draft = changed ?? draftOf(data?.steps ?? [], i18n.language);
  const keep = useMutation(
    trpc.process.saveTemplate.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("process.framework.settings.saved") });
        onClose();
        return cache.invalidateQueries(trpc.process.pathFilter());
      },
      onError: (error) => setProblem(refusalInWords(t, error)),
    }),
  );
  const save = () => {
    if (draft.some(({ title }) => title.trim() === "")) {
      setProblem(t("process.framework.settings.empty"));
      return;
    }
    keep.mutate(editOf(draft, data?.steps ?? [], i18n.language));
  };
  const change = (step: number, fields: Partial<StepDraft>) =>
    setChanged(draft.map((each) => (each.step === step ? { ...each, ...fields } : each)));
  return (
    <Drawer
      isOpen
      onClose={onClose}
      isDismissable={changed === null}
      title={t("process.framework.settings.title")}
      actions={
        <>
          <Button
            variant="primary"
            isPending={keep.isPending}
            pendingLabel={t("process.framework.settings.saving")}
            onClick={save}
          >
            {t("process.framework.settings.save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("process.framework.settings.cancel")}
          </Button>
          <Button
            variant="quiet"
            onClick={() => setChanged(draftOf(data?.shipped ?? [], i18n.language))}
          >
            {t("process.framework.settings.shipped")}
          </Button>
        </>
      }
    >
      <p className="max-w-measure text-sm text-soft">{t("process.framework.settings.intro")}</p>
      <p className="mt-2 text-sm text-soft">{t("process.framework.settings.later")}</p>
      {problem !== null && (
        <p role="alert" className="mt-3 text-sm font-medium text-nearness">
          {problem}
        </p>
      )}
      {data === undefined && <Skeleton lines={8} label={t("state.loading")} />}
      <ol className="mt-5 divide-y divide-line">
        {draft.map((step) => (
          <li key={step.step} className="py-5 first:pt-0">
            <TemplateStepFields
              draft={step}
              known={knownStep(data?.steps ?? [], step)}
              onChange={(fields) => change(step.step, fields)}
            />
          </li>
        ))}
      </ol>
    </Drawer>
  );
}

function knownStep(steps: readonly TemplateStep[], { step }: StepDraft) {
  return steps.find((each) => each.step === step);
}
