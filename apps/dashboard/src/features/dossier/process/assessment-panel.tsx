import { assessmentElements, type RequestAssessment } from "@nabij/domain";
import { Button, Tag } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import type { PanelProps } from "./panel-props.ts";

/** A request weighed on the three elements of the Nijmegen framework, with questions to think with (S5). */
export function AssessmentPanel({ dossier, open }: PanelProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("requestAssessment");
  const [latest, ...earlier] = dossier.records.requestAssessment.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  return (
    <SectionCard
      anchor="weging"
      title={t("dossier.section.requestAssessment.title")}
      subtitle={t("dossier.section.requestAssessment.subtitle")}
      empty={t("dossier.section.requestAssessment.empty")}
      addLabel={t("process.panels.assessment.start")}
      onAdd={mayWrite ? () => open({ kind: "requestAssessment", id: null }) : undefined}
      items={earlier.map((assessment) => (
        <RecordLine
          key={assessment.id}
          summary={summarise("requestAssessment", assessment, words, dossier.at)}
          onOpen={() => open({ kind: "requestAssessment", id: assessment.id })}
        />
      ))}
    >
      {latest && <Elements assessment={latest} mayWrite={mayWrite} open={open} />}
    </SectionCard>
  );
}

interface ElementsProps {
  assessment: RequestAssessment;
  mayWrite: boolean;
  open: PanelProps["open"];
}

function Elements({ assessment, mayWrite, open }: ElementsProps) {
  const { t, day, value, language } = useDossierWords();
  const inWords = (text: { readonly nl: string; readonly en: string }) =>
    language === "en" ? text.en : text.nl;
  return (
    <div className="mb-5">
      <p className="mb-4 flex flex-wrap items-center gap-2.5 text-sm">
        {t("dossier.fact.assessedOn", { day: day(assessment.date) })}
        <Tag tone={assessment.conclusion === null ? "attention" : "neutral"}>
          {assessment.conclusion === null
            ? t("process.panels.assessment.noConclusion")
            : value(assessment.conclusion)}
        </Tag>
      </p>
      <ol className="divide-y divide-line">
        {assessmentElements.map(({ field, title, criteria }) => (
          <li key={field} className="py-3.5 first:pt-0">
            <div className="flex items-start justify-between gap-3">
              <h3 className="leading-snug font-semibold">{inWords(title)}</h3>
              {mayWrite && (
                <Button
                  size="small"
                  className="no-print shrink-0"
                  aria-label={`${t("process.panels.assessment.write")}: ${inWords(title)}`}
                  onClick={() =>
                    open({ kind: "requestAssessment", id: assessment.id, focus: field })
                  }
                >
                  {t("process.panels.assessment.write")}
                </Button>
              )}
            </div>
            <p
              className={`mt-1 max-w-measure text-sm whitespace-pre-line ${assessment[field] === null ? "text-attention" : ""}`}
            >
              {assessment[field] ?? t("process.panels.assessment.unanswered")}
            </p>
            <ul className="mt-2 list-disc space-y-0.5 pl-4.5 text-sm text-soft">
              {criteria.map((criterion) => (
                <li key={criterion.nl}>{inWords(criterion)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-xs text-soft">{t("process.panels.assessment.own")}</p>
    </div>
  );
}
