import { Button, Card } from "@nabij/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayOfMoment, timeOfMoment } from "../../../format/moment.ts";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { trpc } from "../../../trpc.ts";
import type { ModelStatus } from "./model-status.ts";
import { resultInWords } from "./result-in-words.ts";

/** Asks the stored server about an invented conversation and shows what it answers. */
export function ModelTest({ status }: { status: ModelStatus }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const { endpoint, model } = status.settings;
  const isReady = endpoint !== null && model !== null;
  const trying = useMutation(
    trpc.languageModel.test.mutationOptions({
      onSuccess: () => void client.invalidateQueries(trpc.languageModel.status.queryFilter()),
    }),
  );
  return (
    <Card title={t("languageModel.test.title")} subtitle={t("languageModel.test.subtitle")}>
      <Button
        disabled={!isReady}
        isPending={trying.isPending}
        pendingLabel={t("languageModel.test.waiting")}
        onClick={() => trying.mutate({ language: i18n.language === "en" ? "en" : "nl" })}
      >
        {t("languageModel.test.button")}
      </Button>
      <div role="status" className="mt-4 text-sm text-soft">
        {!isReady && <p>{t("languageModel.test.incomplete")}</p>}
        {trying.isError && <p className="text-nearness">{refusalInWords(t, trying.error)}</p>}
        {trying.data !== undefined && <Outcome outcome={trying.data} />}
        {isReady && trying.isIdle && <LastTest status={status} />}
      </div>
    </Card>
  );
}

interface OutcomeProps {
  outcome: { readonly result: string; readonly durationMs: number; readonly reply: string | null };
}

function Outcome({ outcome: { result, durationMs, reply } }: OutcomeProps) {
  const { t } = useTranslation();
  if (reply === null) {
    return <p>{t("languageModel.test.failed", { reason: resultInWords(t, result) })}</p>;
  }
  return (
    <>
      <p>
        {t("languageModel.test.reached", {
          seconds: Math.max(1, Math.round(durationMs / 100)) / 10,
        })}
      </p>
      <blockquote className="mt-2 border-s-4 border-line ps-3 break-words text-ink">
        {reply}
      </blockquote>
      {result !== "used" && (
        <p className="mt-2">
          {t("languageModel.test.notShown", { reason: resultInWords(t, result) })}
        </p>
      )}
    </>
  );
}

function LastTest({ status }: { status: ModelStatus }) {
  const { t, i18n } = useTranslation();
  const last = status.outcomes.last.find(({ task }) => task === "test");
  if (last === undefined) return <p>{t("languageModel.test.none")}</p>;
  return (
    <p>
      {t("languageModel.test.last", {
        day: dayOfMoment(last.at, i18n.language),
        time: timeOfMoment(last.at).slice(0, 5),
        reason: resultInWords(t, last.result),
      })}
    </p>
  );
}
