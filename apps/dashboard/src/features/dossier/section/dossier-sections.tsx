import type { ReactNode } from "react";
import { AnalysisSection } from "../analysis/analysis-section.tsx";
import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { EvaluationSection } from "../evaluation/evaluation-section.tsx";
import { OpbouwFactorsSection } from "../opbouw/opbouw-factors-section.tsx";
import { StepsSection } from "../opbouw/steps-section.tsx";
import type { Open } from "../opening.ts";
import { AroundSection } from "../person/around-section.tsx";
import { TransitionSection } from "../person/transition-section.tsx";
import type { RecordActions } from "../save/use-record-actions.ts";
import { AboutSection } from "./about-section.tsx";
import { HoursSection } from "./hours-section.tsx";
import { isShown, MoreSection } from "./more-section.tsx";
import { panels } from "./panels.ts";
import { RecordSection } from "./record-section.tsx";
import { ReflectionSection } from "./reflection-section.tsx";
import {
  diagnosisSections,
  growthSections,
  lifeSections,
  limitSections,
  processSections,
  type SectionPlan,
} from "./section-list.ts";
import { useMayRead } from "./use-leave.ts";

interface DossierSectionsProps {
  dossier: Dossier;
  open: Open;
  actions: RecordActions;
}

/** Everything else that is recorded: what grows, what was looked back on, the life, the process. */
export function DossierSections({ dossier, open, actions }: DossierSectionsProps) {
  const { t } = useDossierWords();
  const mayRead = useMayRead();
  const both = { dossier, open };
  const listed = (plans: readonly SectionPlan[]) =>
    plans
      .filter((plan) => mayRead(plan.kind) && isShown(plan, dossier))
      .map((plan) => {
        const Panel = panels[plan.kind];
        if (Panel !== undefined) return <Panel key={plan.kind} {...both} />;
        return <RecordSection key={plan.kind} plan={plan} {...both} />;
      });
  return (
    <>
      {!mayRead("goal") && <p className="mt-8 text-sm text-soft">{t("dossier.processOnly")}</p>}
      {mayRead("goal") && (
        <>
          <Part
            title={t("dossier.part.growth")}
            left={
              <>
                {listed(growthSections.left.slice(0, 1))}
                <StepsSection {...both} />
                {listed(growthSections.left.slice(1))}
              </>
            }
            right={
              <>
                <OpbouwFactorsSection {...both} />
                {listed(growthSections.right)}
              </>
            }
          />
          <Part
            title={t("dossier.part.lookBack")}
            left={<EvaluationSection {...both} />}
            right={
              <>
                <HoursSection {...both} />
                {listed(limitSections)}
                <ReflectionSection dossier={dossier} />
              </>
            }
          />
        </>
      )}
      <Part
        title={t("dossier.part.person")}
        left={
          <>
            <AboutSection {...both} />
            <AroundSection {...both} />
            {listed(diagnosisSections)}
          </>
        }
        right={
          <>
            {!mayRead("goal") && <HoursSection {...both} />}
            {listed(lifeSections.slice(0, 1))}
            {mayRead("transition18") && <TransitionSection {...both} />}
            {listed(lifeSections.slice(1))}
          </>
        }
      />
      {mayRead("explanatoryAnalysis") && (
        <div className="mt-6">
          <AnalysisSection {...both} actions={actions} />
        </div>
      )}
      <Part
        title={t("dossier.part.process")}
        left={listed(processSections.left)}
        right={listed(processSections.right)}
      />
      <MoreSection
        plans={[...lifeSections, ...processSections.left, ...processSections.right]}
        {...both}
      />
    </>
  );
}

interface PartProps {
  title: string;
  left: ReactNode;
  right: ReactNode;
}

/** Two columns where there is room, one under the other where there is not. */
function Part({ title, left, right }: PartProps) {
  return (
    <>
      <h2 className="mt-10 mb-4 text-section font-semibold">{title}</h2>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div className="grid min-w-0 gap-6">{left}</div>
        <div className="grid min-w-0 gap-6">{right}</div>
      </div>
    </>
  );
}
