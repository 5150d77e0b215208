import { Button, Checkbox } from "@nabij/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureSentence } from "../../command/refusal-sentence.ts";
import { api } from "../../trpc.ts";
import { asLanguage } from "../../words/i18n.ts";
import { Cites } from "./cites.tsx";
import type { Summary } from "./report-data.ts";

type Sentence = {
  readonly key: string;
  readonly text: string;
  readonly cites: readonly string[];
  readonly from: "template" | "model";
  readonly isLone: boolean;
  readonly part: string;
};

interface ChooseSentencesProps {
  sessionId: string;
  summary: Summary;
  onDone: () => void;
}

/** Sentence by sentence; a view that stands alone cannot be left out, a draft says that it is one. */
export function ChooseSentences({ sessionId, summary, onDone }: ChooseSentencesProps) {
  const { t, i18n } = useTranslation();
  const template = summary.sentences.map(
    (sentence, place): Sentence => ({ ...sentence, key: `template ${place}` }),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(template.map(({ key }) => key)),
  );
  const draft = useMutation({
    mutationFn: () => api.reflection.draftSummary.mutate({ sessionId }),
  });
  const written = draft.data?.used === "model" ? draft.data : null;
  const drafted = (written?.draft.sentences ?? []).map(
    (sentence, place): Sentence => ({
      ...sentence,
      ...{ key: `model ${place}`, from: "model", isLone: false, part: written?.label ?? "" },
    }),
  );
  const all = [...template, ...drafted];
  const isChosen = ({ key, isLone }: Sentence) => isLone || chosen.has(key);
  const picked = all.filter(isChosen);
  const approving = useMutation({
    mutationFn: () =>
      api.reflection.approveSummary.mutate({
        sessionId,
        language: asLanguage(i18n.language),
        sentences: picked.map(({ text, cites, from }) => ({ text, cites: [...cites], from })),
      }),
    onSuccess: onDone,
  });
  const toggle = (key: string, wanted: boolean) =>
    setChosen((now) => {
      const next = new Set(now);
      if (wanted) next.add(key);
      else next.delete(key);
      return next;
    });
  return (
    <div className="no-print rounded-card border border-line bg-card px-5 py-5">
      <h3 className="mb-3 text-section font-semibold">{t("report.summary.choose")}</h3>
      <div className="grid gap-1.5">
        {all.map((sentence, place) => (
          <div key={sentence.key}>
            {sentence.part !== all[place - 1]?.part && (
              <h4 className="mt-3 mb-1 font-medium text-soft">{sentence.part}</h4>
            )}
            <Checkbox
              isSelected={isChosen(sentence)}
              isDisabled={sentence.isLone}
              onChange={(wanted) => toggle(sentence.key, wanted)}
              {...(sentence.isLone && { hint: t("report.summary.lone") })}
            >
              <span className="[overflow-wrap:anywhere]">
                {sentence.text} <Cites cites={sentence.cites} />
              </span>
            </Checkbox>
          </div>
        ))}
      </div>
      {drafted.length > 0 && <p className="mt-3 text-sm">{t("report.summary.modelText")}</p>}
      {draft.data?.used === "template" && (
        <p role="status" className="mt-3 text-sm text-soft">
          {t("report.summary.modelNone")}
        </p>
      )}
      {approving.error !== null && (
        <p role="alert" className="mt-3 text-attention">
          {failureSentence(t, approving.error, null)}
        </p>
      )}
      <p className="mt-4 text-sm text-soft" aria-live="polite">
        {t("report.summary.chosen", { count: picked.length })}
      </p>
      <div className="mt-2 flex flex-wrap gap-2.5">
        <Button
          variant="primary"
          isPending={approving.isPending}
          onClick={() => approving.mutate()}
        >
          {t("report.summary.approve")}
        </Button>
        {summary.mayAskModel && written === null && (
          <Button isPending={draft.isPending} onClick={() => draft.mutate()}>
            {t("report.summary.model")}
          </Button>
        )}
        <Button variant="quiet" onClick={onDone}>
          {t("report.summary.cancel")}
        </Button>
      </div>
    </div>
  );
}
