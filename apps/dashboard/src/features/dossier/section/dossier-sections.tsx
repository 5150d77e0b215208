import type { Dossier } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { Open } from "../opening.ts";
import { AboutSection } from "./about-section.tsx";
import { AnalysisSection } from "./analysis-section.tsx";
import { EvaluationSection } from "./evaluation-section.tsx";
import { HoursSection } from "./hours-section.tsx";
import { RecordSection } from "./record-section.tsx";
import { ReflectionSection } from "./reflection-section.tsx";
import { lifeSections, processSections, type SectionPlan, workSections } from "./section-list.ts";
import { useMayRead } from "./use-leave.ts";

/** Everything else that is recorded: the work, the life, the process; two columns where there is room. */
export function DossierSections({ dossier, open }: { dossier: Dossier; open: Open }) {
  const { t } = useDossierWords();
  const mayRead = useMayRead();
  const listed = (plans: readonly SectionPlan[]) =>
    plans
      .filter(({ kind }) => mayRead(kind))
      .map((plan) => <RecordSection key={plan.kind} {...{ plan, dossier, open }} />);
  return (
    <>
      {!mayRead("goal") && <p className="mt-8 text-sm text-soft">{t("dossier.processOnly")}</p>}
      <h2 className="mt-10 mb-4 text-section font-semibold">{t("dossier.part.work")}</h2>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-6">
          {mayRead("evaluation") && <EvaluationSection dossier={dossier} open={open} />}
          {listed(workSections.slice(2))}
        </div>
        <div className="grid gap-6">
          {listed(workSections.slice(0, 2))}
          <HoursSection dossier={dossier} open={open} />
          {mayRead("reflectionSession") && <ReflectionSection dossier={dossier} />}
        </div>
      </div>
      <h2 className="mt-10 mb-4 text-section font-semibold">{t("dossier.part.person")}</h2>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-6">
          <AboutSection dossier={dossier} open={open} />
          {listed(lifeSections.slice(2))}
        </div>
        <div className="grid gap-6">
          {mayRead("explanatoryAnalysis") && <AnalysisSection dossier={dossier} open={open} />}
          {listed(lifeSections.slice(0, 2))}
        </div>
      </div>
      <h2 className="mt-10 mb-4 text-section font-semibold">{t("dossier.part.process")}</h2>
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-2">
        <div className="grid gap-6">{listed(processSections.slice(0, 2))}</div>
        <div className="grid gap-6">{listed(processSections.slice(2))}</div>
      </div>
    </>
  );
}
