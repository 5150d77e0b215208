import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { failedBefore } from "./failed-before.ts";

/** Steps that were tried and what was learned; the same step that failed again stands out (S23, G48). */
export function StepsSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("opbouwStep");
  const steps = dossier.records.opbouwStep.toSorted((a, b) => b.from.localeCompare(a.from));
  const failed = failedBefore(steps);
  return (
    <SectionCard
      anchor="opbouwstappen"
      title={t("dossier.section.opbouwStep.title")}
      subtitle={t("dossier.section.opbouwStep.subtitle")}
      empty={t("dossier.section.opbouwStep.empty")}
      addLabel={t("dossier.opbouw.addStep")}
      onAdd={mayWrite ? () => open({ kind: "opbouwStep", id: null }) : undefined}
      items={steps.map((step) => {
        const times = failed.get(step.id);
        const summary = summarise("opbouwStep", step, words, dossier.at);
        const again = { text: t("dossier.opbouw.failedTimes", { count: times ?? 0 }) };
        return (
          <RecordLine
            key={step.id}
            summary={
              times === undefined ? summary : { ...summary, tag: { ...again, tone: "attention" } }
            }
            onOpen={() => open({ kind: "opbouwStep", id: step.id })}
          >
            {times !== undefined && (
              <p className="mt-1 text-attention">{t("dossier.opbouw.tryOther")}</p>
            )}
          </RecordLine>
        );
      })}
    />
  );
}
