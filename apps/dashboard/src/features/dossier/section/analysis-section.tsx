import type { ExplanatoryAnalysis, Factor } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { RecordLine } from "./record-line.tsx";
import { SectionCard } from "./section-card.tsx";
import { summarise } from "./summarise.ts";
import { useMayWrite } from "./use-leave.ts";

const effects: readonly Factor["effect"][] = [
  "ontstaan",
  "voortduren",
  "versterken",
  "verminderen",
];

/** The explanatory analysis: the newest with its factors, older versions under it (S7). */
export function AnalysisSection({ dossier, open }: { dossier: Dossier; open: Open }) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("explanatoryAnalysis");
  const analyses = dossier.records.explanatoryAnalysis.toSorted((a, b) =>
    a.date < b.date ? 1 : -1,
  );
  return (
    <SectionCard
      anchor="verklarende-analyse"
      title={t("dossier.section.explanatoryAnalysis.title")}
      subtitle={t("dossier.section.explanatoryAnalysis.subtitle")}
      empty={t("dossier.section.explanatoryAnalysis.empty")}
      addLabel={t("dossier.section.add")}
      onAdd={mayWrite ? () => open({ kind: "explanatoryAnalysis", id: null }) : undefined}
      visible={1}
      items={analyses.map((analysis) => (
        <RecordLine
          key={analysis.id}
          summary={summarise("explanatoryAnalysis", analysis, words, dossier.at)}
          onOpen={() => open({ kind: "explanatoryAnalysis", id: analysis.id })}
        >
          <Factors analysis={analysis} />
        </RecordLine>
      ))}
    />
  );
}

function Factors({ analysis }: { analysis: ExplanatoryAnalysis }) {
  const { value } = useDossierWords();
  const named = effects.filter((effect) =>
    analysis.factors.some((factor) => factor.effect === effect),
  );
  if (named.length === 0) return null;
  return (
    <dl className="mt-3 grid grid-cols-1 gap-x-6 gap-y-2.5 sm:grid-cols-2">
      {named.map((effect) => (
        <div key={effect}>
          <dt
            className={`text-xs font-semibold ${effect === "verminderen" ? "text-autonomy" : "text-nearness"}`}
          >
            {value(effect)}
          </dt>
          {analysis.factors
            .filter((factor) => factor.effect === effect)
            .map(({ label }) => (
              <dd key={label} className="text-ink">
                {label}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
