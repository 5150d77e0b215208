import { boardOf } from "@nabij/domain";
import { LinkButton, Tag } from "@nabij/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { paths } from "../../../paths.ts";
import { StepMark } from "../../../process/step-mark.tsx";
import { toasts } from "../../../shell/providers.tsx";
import { trpc } from "../../../trpc.ts";
import { useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import type { PanelProps } from "./panel-props.ts";

/** The steps of the assessment framework in order, with what is late; one press begins them (S1). */
export function FrameworkPanel({ dossier, open }: PanelProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("frameworkStep");
  const { data } = useQuery(trpc.process.template.queryOptions());
  const { steps, late, daysLate, isOffPlan } = boardOf(
    dossier.records.frameworkStep,
    dossier.at,
    data,
  );
  const isStarted = steps.length > 0;
  const start = useStartFramework();
  const add = () =>
    isStarted
      ? open({ kind: "frameworkStep", id: null })
      : start.mutate({ trajectoryId: dossier.trajectory.id });
  return (
    <SectionCard
      anchor="afwegingskader"
      title={t("dossier.section.frameworkStep.title")}
      subtitle={t("dossier.section.frameworkStep.subtitle")}
      empty={t("dossier.section.frameworkStep.empty")}
      addLabel={t(isStarted ? "process.panels.steps.own" : "process.panels.steps.start")}
      onAdd={mayWrite ? add : undefined}
      visible={8}
      items={steps.map(({ step, status }) => (
        <RecordLine
          key={step.id}
          summary={{
            ...summarise("frameworkStep", step, words, dossier.at),
            tag:
              status === "done" || status === "waiting"
                ? undefined
                : {
                    text: t(`process.framework.status.${status}`),
                    tone: status === "late" ? "attention" : "neutral",
                  },
          }}
          onOpen={() => open({ kind: "frameworkStep", id: step.id })}
        />
      ))}
    >
      {isStarted && (
        <div className="mb-4 flex flex-wrap items-center gap-3 text-sm">
          <span className="flex gap-1">
            {steps.map(({ step, status }) => (
              <StepMark key={step.id} status={status} />
            ))}
          </span>
          {late > 0 && (
            <Tag tone="attention">
              {t("process.panels.steps.late", {
                count: late,
                days: t("days.count", { count: daysLate }),
              })}
            </Tag>
          )}
          {isOffPlan && <Tag tone="nearness">{t("process.framework.offPlan")}</Tag>}
          <LinkButton size="small" variant="quiet" className="no-print" href={paths.framework({})}>
            {t("process.panels.steps.toBoard")}
          </LinkButton>
        </div>
      )}
    </SectionCard>
  );
}

/** All steps at once, with days counted from the start. */
function useStartFramework() {
  const { t } = useDossierWords();
  const cache = useQueryClient();
  return useMutation(
    trpc.process.startFramework.mutationOptions({
      onSuccess: () => {
        void cache.invalidateQueries(trpc.process.pathFilter());
        return cache.invalidateQueries(trpc.trajectory.pathFilter());
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
}
