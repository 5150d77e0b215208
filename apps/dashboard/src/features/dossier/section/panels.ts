import type { ComponentType } from "react";
import type { Dossier } from "../dossier.ts";
import type { Open } from "../opening.ts";
import { AdvicePanel } from "../process/advice-panel.tsx";
import { AssessmentPanel } from "../process/assessment-panel.tsx";
import { DeliveryOrderPanel } from "../process/delivery-order-panel.tsx";
import { FrameworkPanel } from "../process/framework-panel.tsx";
import { LearningCyclePanel } from "../process/learning-cycle-panel.tsx";
import { QualityPanel } from "../quality/quality-panel.tsx";
import { JointDecisionPanel } from "../regie/joint-decision-panel.tsx";
import { RightsCheckPanel } from "../regie/rights-check-panel.tsx";
import type { PlainKind } from "./section-list.ts";

type Panel = ComponentType<{ dossier: Dossier; open: Open }>;

/** Kinds whose section does more than list its records. */
export const panels: Readonly<Partial<Record<PlainKind, Panel>>> = {
  frameworkStep: FrameworkPanel,
  learningCycle: LearningCyclePanel,
  deliveryOrder: DeliveryOrderPanel,
  careAdvice: AdvicePanel,
  requestAssessment: AssessmentPanel,
  jointDecision: JointDecisionPanel,
  rightsCheck: RightsCheckPanel,
  qualityCheck: QualityPanel,
};
