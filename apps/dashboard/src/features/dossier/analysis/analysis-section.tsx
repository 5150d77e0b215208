import type { ExplanatoryAnalysis } from "@nabij/domain";
import { ChartFrame, ItemList } from "@nabij/ui";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import type { RecordActions } from "../save/use-record-actions.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import { analysisGaps } from "./analysis-gaps.ts";
import { FactorGraph } from "./factor-graph.tsx";
import { FactorList } from "./factor-list.tsx";
import { ReceiptForm } from "./receipt-form.tsx";
import { unreadPlace } from "./unread-place.ts";

interface AnalysisSectionProps {
  dossier: Dossier;
  open: Open;
  actions: RecordActions;
}

/** The explanatory analysis: the newest as a drawing with what it lacks, older versions folded (S7). */
export function AnalysisSection({ dossier, open, actions }: AnalysisSectionProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("explanatoryAnalysis");
  const [newest, ...older] = dossier.records.explanatoryAnalysis.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  const line = (analysis: ExplanatoryAnalysis) => (
    <RecordLine
      key={analysis.id}
      summary={summarise("explanatoryAnalysis", analysis, words, dossier.at)}
      onOpen={() => open({ kind: "explanatoryAnalysis", id: analysis.id })}
    />
  );
  return (
    <SectionCard
      anchor="verklarende-analyse"
      title={t("dossier.section.explanatoryAnalysis.title")}
      subtitle={t("dossier.section.explanatoryAnalysis.subtitle")}
      empty={t("dossier.section.explanatoryAnalysis.empty")}
      addLabel={t(newest === undefined ? "dossier.section.add" : "dossier.analysis.newVersion")}
      onAdd={mayWrite ? () => open({ kind: "explanatoryAnalysis", id: null }) : undefined}
      items={[]}
    >
      {newest && (
        <div className="space-y-5">
          <ItemList>{line(newest)}</ItemList>
          <Missing analysis={newest} dossier={dossier} />
          {newest.factors.length > 0 && <Factors analysis={newest} />}
          {newest.agreements !== null && (
            <p className="max-w-measure text-sm">
              <span className="text-soft">{t("dossier.analysis.agreed")} </span>
              {newest.agreements}
            </p>
          )}
          {mayWrite && <ReceiptForm analysis={newest} today={dossier.at} actions={actions} />}
          {older.length > 0 && (
            <details className="border-t border-line pt-3">
              <summary className="min-h-8 py-1 text-sm text-soft hover:text-ink">
                {t("dossier.analysis.older", { count: older.length })}
              </summary>
              <div className="mt-3">
                <ItemList>{older.map(line)}</ItemList>
              </div>
            </details>
          )}
        </div>
      )}
    </SectionCard>
  );
}

/** What the analysis lacks, and where it was not read yet, as sentences. */
function Missing({ analysis, dossier }: { analysis: ExplanatoryAnalysis; dossier: Dossier }) {
  const { t, day } = useDossierWords();
  const gaps = analysisGaps(analysis, dossier.client.birthDate, dossier.at);
  const place = unreadPlace(analysis, dossier.records.placement, dossier.at);
  if (gaps.length === 0 && place === undefined)
    return <p className="text-sm text-autonomy">{t("dossier.analysis.complete")}</p>;
  return (
    <ul className="space-y-1.5 rounded-control border border-dashed border-edge px-4 py-3 text-sm">
      {place !== undefined && (
        <li className="text-nearness">{t("dossier.analysis.unread", { day: day(place.from) })}</li>
      )}
      {gaps.map((gap) => (
        <li key={gap}>{t(`dossier.analysis.gap.${gap}`)}</li>
      ))}
    </ul>
  );
}

function Factors({ analysis }: { analysis: ExplanatoryAnalysis }) {
  const { t } = useDossierWords();
  return (
    <>
      <div className="max-md:hidden">
        <ChartFrame
          chart={<FactorGraph analysis={analysis} />}
          table={<FactorList analysis={analysis} />}
        />
      </div>
      <div className="md:hidden">
        <FactorList analysis={analysis} />
        <details className="mt-4">
          <summary className="min-h-8 py-1 text-sm text-soft">
            {t("dossier.analysis.showGraph")}
          </summary>
          <FactorGraph analysis={analysis} />
        </details>
      </div>
    </>
  );
}
