import type { Impact } from "@nabij/domain";
import { HatchedBar } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { impactTotals } from "./impact-totals.ts";

/** Looks back: what nearness brings and costs beside each other, then each evaluation. */
export function EvaluationSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("evaluation");
  const evaluations = dossier.records.evaluation.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  const hasImpacts = evaluations.some(({ impacts }) => impacts.length > 0);
  return (
    <SectionCard
      anchor="evaluatie"
      title={t("dossier.section.evaluation.title")}
      subtitle={t("dossier.section.evaluation.subtitle")}
      empty={t("dossier.section.evaluation.empty")}
      addLabel={t("dossier.section.add")}
      onAdd={mayWrite ? () => open({ kind: "evaluation", id: null }) : undefined}
      visible={3}
      items={evaluations.map((evaluation) => (
        <RecordLine
          key={evaluation.id}
          summary={summarise("evaluation", evaluation, words, dossier.at)}
          onOpen={() => open({ kind: "evaluation", id: evaluation.id })}
        >
          <Impacts impacts={evaluation.impacts} />
        </RecordLine>
      ))}
    >
      {hasImpacts && <ImpactBars dossier={dossier} />}
    </SectionCard>
  );
}

function ImpactBars({ dossier }: { dossier: Dossier }) {
  const { t, value } = useDossierWords();
  const halves = (["positief", "negatief"] as const).map((direction) => ({
    direction,
    totals: impactTotals(dossier.records.evaluation, direction).slice(0, 5),
  }));
  const max = Math.max(
    1,
    ...halves.flatMap(({ totals }) =>
      totals.map(({ unprompted, afterProbing }) => unprompted + afterProbing),
    ),
  );
  return (
    <div className="mb-6 grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2">
      {halves.map(({ direction, totals }) => (
        <div key={direction}>
          <h3 className="mb-1.5 text-sm font-semibold">{t(`dossier.impact.${direction}`)}</h3>
          {totals.length === 0 && (
            <p className="text-sm text-soft">{t(`dossier.impact.${direction}None`)}</p>
          )}
          {totals.map(({ theme, unprompted, afterProbing }) => (
            <HatchedBar
              key={theme}
              label={value(theme)}
              solid={unprompted}
              hatched={afterProbing}
              max={max}
              tone={direction === "positief" ? "autonomy" : "nearness"}
              description={t("dossier.impact.count", {
                count: unprompted + afterProbing,
                probed: afterProbing,
              })}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Impacts({ impacts }: { impacts: readonly Impact[] }) {
  const { t, value } = useDossierWords();
  if (impacts.length === 0) return null;
  const half = (direction: Impact["direction"]) =>
    impacts.filter((impact) => impact.direction === direction);
  return (
    <details className="mt-1.5">
      <summary className="text-sm text-soft hover:text-ink">
        {t("dossier.impact.named", {
          brings: half("positief").length,
          costs: half("negatief").length,
        })}
      </summary>
      <div className="mt-2 grid grid-cols-1 gap-x-8 gap-y-3 text-sm sm:grid-cols-2">
        {(["positief", "negatief"] as const).map((direction) => (
          <ul key={direction} className="space-y-1.5">
            {half(direction).map(({ theme, on, prompt, note }, index) => (
              <li key={`${theme}-${index + 1}`}>
                <span className={direction === "positief" ? "text-autonomy" : "text-nearness"}>
                  {value(theme)}
                </span>
                <span className="text-soft">
                  {" "}
                  · {value(on)}
                  {prompt === "na-doorvragen" && ` · ${value(prompt)}`}
                </span>
                {note && <span className="block text-ink">“{note}”</span>}
              </li>
            ))}
          </ul>
        ))}
      </div>
    </details>
  );
}
