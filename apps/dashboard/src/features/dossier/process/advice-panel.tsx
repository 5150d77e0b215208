import { type CareAdvice, careAdviceGaps } from "@nabij/domain";
import { LinkButton, Tag } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { summarise } from "../section/summarise.ts";
import { useMayWrite } from "../section/use-leave.ts";
import type { PanelProps } from "./panel-props.ts";

/** The care advice team: who sat there and who did not, and both its answers (S2). */
export function AdvicePanel({ dossier, open }: PanelProps) {
  const words = useDossierWords();
  const { t } = words;
  const mayWrite = useMayWrite("careAdvice");
  const [latest, ...earlier] = dossier.records.careAdvice.toSorted((a, b) =>
    b.date.localeCompare(a.date),
  );
  return (
    <SectionCard
      anchor="zorgadviesteam"
      title={t("dossier.section.careAdvice.title")}
      subtitle={t("dossier.section.careAdvice.subtitle")}
      empty={t("dossier.section.careAdvice.empty")}
      addLabel={t("process.panels.add")}
      onAdd={mayWrite ? () => open({ kind: "careAdvice", id: null }) : undefined}
      items={earlier.map((advice) => (
        <RecordLine
          key={advice.id}
          summary={summarise("careAdvice", advice, words, dossier.at)}
          onOpen={() => open({ kind: "careAdvice", id: advice.id })}
        />
      ))}
    >
      {latest && <LatestAdvice advice={latest} open={open} />}
    </SectionCard>
  );
}

function LatestAdvice({ advice, open }: { advice: CareAdvice; open: PanelProps["open"] }) {
  const { t, day, value, list } = useDossierWords();
  const { missing } = careAdviceGaps(advice);
  const answers = [
    { field: "whatIsNeeded", question: t("process.panels.advice.needed") },
    { field: "howToStepDown", question: t("process.panels.advice.stepDown") },
  ] as const;
  return (
    <div className="mb-5">
      <h3 className="font-semibold">
        <button
          type="button"
          className="-my-1 min-h-8 rounded-tag text-left hover:underline pointer-coarse:min-h-11"
          onClick={() => open({ kind: "careAdvice", id: advice.id })}
        >
          {t("dossier.fact.adviceOn", { day: day(advice.date) })}
        </button>
      </h3>
      <p className="mt-3 mb-1.5 text-sm text-soft">{t("process.panels.advice.members")}</p>
      <ul className="flex flex-wrap gap-1.5">
        {advice.members.map((member) => (
          <li key={member}>
            <Tag tone="autonomy">{value(member)}</Tag>
          </li>
        ))}
        {missing.map((member) => (
          <li
            key={member}
            className="rounded-tag border border-dashed border-edge px-2 py-0.5 text-xs leading-relaxed text-soft line-through"
          >
            {value(member)}
          </li>
        ))}
      </ul>
      <p className={`mt-2 text-sm ${missing.length > 0 ? "text-attention" : "text-soft"}`}>
        {missing.length > 0
          ? t("process.panels.advice.missing", { members: list(missing.map(value)) })
          : t("process.panels.advice.complete")}
      </p>
      <dl className="mt-4 space-y-3 text-sm">
        {answers.map(({ field, question }) => (
          <div key={field}>
            <dt className="text-soft">{question}</dt>
            <dd className="max-w-measure whitespace-pre-line">
              {advice[field] ?? (
                <button
                  type="button"
                  className="min-h-8 rounded-tag text-attention underline underline-offset-4 pointer-coarse:min-h-11"
                  onClick={() => open({ kind: "careAdvice", id: advice.id, focus: field })}
                >
                  {t("process.panels.advice.unanswered")}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <LinkButton
        size="small"
        variant="quiet"
        className="no-print mt-3 -ml-2.5"
        href="#afwegingskader"
      >
        {t("process.panels.advice.toFramework")}
      </LinkButton>
    </div>
  );
}
