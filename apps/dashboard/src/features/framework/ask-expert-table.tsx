import { Tag, TextArea } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { useSession } from "../../session/use-session.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import type { BoardCard } from "./use-board.ts";

/** Off plan: a question to the expert table, on its way with one press (S1, S3, G7). */
export function AskExpertTable({ card }: { card: BoardCard }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const cache = useQueryClient();
  const [question, setQuestion] = useState("");
  const ask = useMutation(
    trpc.records.escalation.create.mutationOptions({
      onSuccess: () => {
        toasts.show({ message: t("process.framework.drawer.questionSent") });
        void cache.invalidateQueries(trpc.trajectory.pathFilter());
        return cache.invalidateQueries(trpc.process.pathFilter());
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  if (card.isExpertTableAsked) return <Tag tone="autonomy">{t("process.framework.asked")}</Tag>;
  const { trajectoryId } = card;
  const fields = {
    trajectoryId,
    table: "experttafel" as const,
    askedOn: today,
    question: question.trim() === "" ? null : question.trim(),
  };
  return (
    <div className="space-y-3 rounded-control border border-dashed border-edge p-3.5">
      <TextArea
        label={t("process.framework.drawer.question")}
        isOptional
        rows={2}
        maxLength={5000}
        value={question}
        onChange={setQuestion}
      />
      <PermittedButton
        permission="escalation.write"
        isPending={ask.isPending}
        pendingLabel={t("process.framework.drawer.asking")}
        onClick={() => ask.mutate({ fields })}
      >
        {t("process.framework.drawer.ask")}
      </PermittedButton>
    </div>
  );
}
