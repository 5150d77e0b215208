import { Button, Dialog, RadioGroup } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { NamedDecision } from "./use-restrictions.ts";

const answers = ["ja", "deels", "nee"] as const;
type Answer = (typeof answers)[number];

interface AnswerDialogProps {
  decision: NamedDecision;
  onClose: () => void;
}

/** Asks whether the one-to-one is itself a restriction, and keeps the answer with its day (G24). */
export function AnswerDialog({ decision, onClose }: AnswerDialogProps) {
  const { t, i18n } = useTranslation();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsked, setAsked] = useState(false);
  const storing = useAnswer(onClose);
  const { trajectoryId: id, trajectoryVersion: version, clientName, startDate } = decision;
  const store = () => {
    setAsked(true);
    if (answer !== null) storing.mutate({ id, version, isRestriction: answer });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t("restriction.oneToOne.title")}
      actions={
        <>
          <Button variant="primary" isPending={storing.isPending} onClick={store}>
            {t("restriction.oneToOne.store")}
          </Button>
          <Button onClick={onClose}>{t("restriction.oneToOne.cancel")}</Button>
        </>
      }
    >
      <p className="mb-4 text-sm text-soft">
        {t("restriction.oneToOne.explain", {
          name: clientName,
          day: dayInWords(startDate, i18n.language),
        })}
      </p>
      <RadioGroup
        label={t("restriction.oneToOne.title")}
        isLabelHidden
        value={answer}
        onChange={setAnswer}
        error={isAsked && answer === null ? t("restriction.oneToOne.missing") : undefined}
        options={[
          {
            value: "ja",
            label: t("restriction.oneToOne.ja"),
            hint: t("restriction.oneToOne.jaHint"),
          },
          {
            value: "deels",
            label: t("restriction.oneToOne.deels"),
            hint: t("restriction.oneToOne.deelsHint"),
          },
          { value: "nee", label: t("restriction.oneToOne.nee") },
        ]}
      />
    </Dialog>
  );
}

function useAnswer(onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation(
    trpc.restriction.answerOneToOne.mutationOptions({
      onSuccess: (_stored, { isRestriction }) => {
        const answer = t(`restriction.oneToOne.${isRestriction}`).toLowerCase();
        toasts.show({ message: t("restriction.oneToOne.stored", { answer }) });
        onDone();
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
      onSettled: () => {
        for (const filter of [
          trpc.restriction.pathFilter(),
          trpc.trajectory.pathFilter(),
          trpc.signal.pathFilter(),
        ])
          void client.invalidateQueries(filter);
      },
    }),
  );
}
