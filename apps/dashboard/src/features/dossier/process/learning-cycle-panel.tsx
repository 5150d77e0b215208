import { type LearningCycle, nextState, roundsOf } from "@nabij/domain";
import { Button } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { CycleSteps } from "./cycle-steps.tsx";
import type { PanelProps } from "./panel-props.ts";
import { useMoveCycle } from "./use-move-cycle.ts";

/** The round of learning at hand with its way forward, and the rounds before it (S8). */
export function LearningCyclePanel({ dossier, open }: PanelProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("learningCycle");
  const rounds = roundsOf(dossier.records.learningCycle);
  const current = rounds.find(({ endedOn }) => endedOn === null);
  const earlier = rounds.filter((round) => round !== current);
  return (
    <SectionCard
      anchor="leerronde"
      title={t("dossier.section.learningCycle.title")}
      subtitle={t("dossier.section.learningCycle.subtitle")}
      empty={t("dossier.section.learningCycle.empty")}
      addLabel={t("process.panels.cycle.start")}
      onAdd={
        mayWrite && current === undefined
          ? () => open({ kind: "learningCycle", id: null })
          : undefined
      }
      items={earlier.map((round) => (
        <RecordLine
          key={round.id}
          summary={summarise("learningCycle", round, words, dossier.at)}
          onOpen={() => open({ kind: "learningCycle", id: round.id })}
        />
      ))}
    >
      {current && (
        <>
          <Round cycle={current} mayWrite={mayWrite} open={open} />
          {earlier.length > 0 && (
            <h3 className="mb-3 text-sm font-semibold">{t("process.panels.cycle.earlier")}</h3>
          )}
        </>
      )}
    </SectionCard>
  );
}

interface RoundProps {
  cycle: LearningCycle;
  mayWrite: boolean;
  open: PanelProps["open"];
}

function Round({ cycle, mayWrite, open }: RoundProps) {
  const { t } = useDossierWords();
  const { move, isPending } = useMoveCycle();
  const to = nextState(cycle.state);
  const lacksPlanB = cycle.state === "plan" && cycle.planB === null;
  const write = (focus?: string) => open({ kind: "learningCycle", id: cycle.id, focus });
  return (
    <div className="mb-6">
      <p className="mb-3 text-sm text-soft">
        {t("process.panels.cycle.round", { round: cycle.round })}
      </p>
      <CycleSteps state={cycle.state} />
      <CycleWords cycle={cycle} />
      {cycle.state === "plan" && cycle.decidedTogetherOn === null && !lacksPlanB && (
        <p className="mt-3 text-sm text-attention">{t("process.panels.cycle.notDecided")}</p>
      )}
      {lacksPlanB && (
        <p className="mt-3 text-sm text-attention">{t("process.panels.cycle.noPlanB")}</p>
      )}
      {mayWrite && (
        <div className="no-print mt-4 flex flex-wrap gap-2.5">
          {lacksPlanB ? (
            <Button variant="primary" onClick={() => write("planB")}>
              {t("process.panels.cycle.writePlanB")}
            </Button>
          ) : (
            <Button
              variant="primary"
              isPending={isPending}
              onClick={() => move({ id: cycle.id, version: cycle.version, to })}
            >
              {cycle.state === "aanpassing"
                ? t("process.panels.cycle.newRound")
                : t("process.panels.cycle.forward", { state: t(`process.panels.cycle.to.${to}`) })}
            </Button>
          )}
          <Button onClick={() => write(fieldOf[cycle.state])}>
            {t("process.panels.cycle.write")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The field that is written in each state. */
const fieldOf = {
  aanmelding: "intake",
  "verklarende-analyse": "intake",
  plan: "planA",
  monitoren: "monitoring",
  reflectie: "whatWorked",
  aanpassing: "adjustment",
} as const;

const shown = [
  "intake",
  "planA",
  "planB",
  "monitoring",
  "whatWorked",
  "whatDidNot",
  "adjustment",
] as const;

/** What was written down in this round, in the order of the states. */
function CycleWords({ cycle }: { cycle: LearningCycle }) {
  const { t } = useDossierWords();
  const written = shown.filter((field) => cycle[field] !== null);
  if (written.length === 0) return null;
  return (
    <dl className="mt-4 space-y-2.5 text-sm">
      {written.map((field) => (
        <div key={field}>
          <dt className="text-soft">{t(`process.panels.cycle.field.${field}`)}</dt>
          <dd className="max-w-measure whitespace-pre-line">{cycle[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
