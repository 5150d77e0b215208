import { CardGrid, Skeleton } from "@nabij/ui";
import { useQuery } from "@tanstack/react-query";
import { Trans, useTranslation } from "react-i18next";
import { FailedState } from "../../../page-state/failed-state.tsx";
import { trpc } from "../../../trpc.ts";
import { ModelForm } from "./model-form.tsx";
import { ModelOutcomes } from "./model-outcomes.tsx";
import type { ModelStatus } from "./model-status.ts";
import { ModelTest } from "./model-test.tsx";
import { SentMessage } from "./sent-message.tsx";
import { WhatItDoes } from "./what-it-does.tsx";

/** The optional language model: off by default, what it may do, and what would be sent (§4.8). */
export function LanguageModelPart() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const status = useQuery(
    trpc.languageModel.status.queryOptions({ language }, { refetchOnWindowFocus: false }),
  );
  if (status.data === undefined) {
    if (!status.isError) return <Skeleton lines={10} label={t("state.loading")} />;
    return <FailedState error={status.error} onRetry={() => void status.refetch()} />;
  }
  return <Whole status={status.data} />;
}

function Whole({ status }: { status: ModelStatus }) {
  const { settings, hasKey } = status;
  const formKey = JSON.stringify([settings, hasKey]);
  return (
    <>
      <p className="mb-4 max-w-measure text-soft">
        <Standing status={status} />
      </p>
      <CardGrid columns="halves">
        <ModelForm key={formKey} settings={settings} hasKey={hasKey} />
        <div className="grid content-start gap-6">
          <WhatItDoes limits={status.limits} />
          <ModelTest status={status} />
        </div>
      </CardGrid>
      <SentMessage status={status} />
      <ModelOutcomes status={status} />
    </>
  );
}

/** One sentence: on, and where; or off. */
function Standing({ status: { settings } }: { status: ModelStatus }) {
  const { t } = useTranslation();
  const { on, endpoint, model } = settings;
  if (!on || endpoint === null || model === null) return t("languageModel.off");
  return (
    <Trans
      t={t}
      i18nKey="languageModel.on"
      values={{ model, endpoint }}
      components={{ name: <strong className="font-semibold break-all text-ink" /> }}
    />
  );
}
