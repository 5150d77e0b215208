import { decisionSides, type JointDecision, openSides } from "@nabij/domain";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { present } from "../section/present.ts";
import { RecordLine } from "../section/record-line.tsx";
import { SectionCard } from "../section/section-card.tsx";
import { useMayWrite } from "../section/use-leave.ts";

/** Knots untied together, each weighed from five sides; what is not weighed yet stays visible (S10). */
export function JointDecisionPanel({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t, day } = useDossierWords();
  const mayWrite = useMayWrite("jointDecision");
  const decisions = dossier.records.jointDecision.toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <SectionCard
      anchor="samen-besloten"
      title={t("dossier.section.jointDecision.title")}
      subtitle={t("dossier.section.jointDecision.subtitle")}
      empty={t("dossier.section.jointDecision.empty")}
      addLabel={t("dossier.section.add")}
      onAdd={mayWrite ? () => open({ kind: "jointDecision", id: null }) : undefined}
      visible={2}
      items={decisions.map((decision) => (
        <RecordLine
          key={decision.id}
          summary={{
            title: decision.question,
            facts: present(
              day(decision.date),
              decision.decidedBy !== null && t("dossier.weighing.by", { who: decision.decidedBy }),
            ),
            tag: {
              text: t(
                decision.decision === null
                  ? "dossier.weighing.undecided"
                  : "dossier.weighing.decided",
              ),
              tone: decision.decision === null ? "attention" : "autonomy",
            },
            text: decision.decision,
          }}
          onOpen={() => open({ kind: "jointDecision", id: decision.id })}
        >
          <Sides decision={decision} />
        </RecordLine>
      ))}
    />
  );
}

/** The five sides with what was said of each. */
function Sides({ decision }: { decision: JointDecision }) {
  const { t, field } = useDossierWords();
  const left = openSides(decision).length;
  return (
    <>
      <dl className="mt-2.5 grid gap-2 border-l-2 border-line pl-3.5">
        {decisionSides.map((side) => (
          <div key={side}>
            <dt className="text-xs font-semibold">{field("jointDecision", side)}</dt>
            <dd className={decision[side] === null ? "text-nearness" : "max-w-measure text-ink"}>
              {decision[side] ?? t("dossier.weighing.open")}
            </dd>
          </div>
        ))}
      </dl>
      {left > 0 && <p className="mt-2">{t("dossier.weighing.left", { count: left })}</p>}
    </>
  );
}
