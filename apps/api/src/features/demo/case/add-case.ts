import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { addAnalyses } from "./analysis-records.ts";
import { addCare } from "./care-records.ts";
import { planOf } from "./case-plan.ts";
import { addClient, addDiagnoses } from "./client-records.ts";
import { addContext } from "./context-records.ts";
import { addActivities, addTransition18 } from "./daily-life-records.ts";
import { addCycle, addJointDecision, addRightsChecks } from "./deliberation-records.ts";
import { addEvaluations } from "./evaluation-records.ts";
import { addFramework } from "./framework-records.ts";
import { addFunding } from "./funding-records.ts";
import { addGoals } from "./goal-records.ts";
import { addIncidents } from "./incident-records.ts";
import { addOpbouw } from "./opbouw-records.ts";
import { addAdvice, addAssessment, addOrders } from "./order-records.ts";
import { addAppointment, addCrisis, addEscalations } from "./outside-records.ts";
import { addPlacements } from "./placement-records.ts";
import type { Profile } from "./profile.ts";
import { addReflections } from "./reflection-records.ts";
import { addRegie } from "./regie-records.ts";
import { addRestrictions } from "./restriction-records.ts";
import { addTrajectory } from "./trajectory-record.ts";
import { addExperiences, addVoices } from "./voice-records.ts";

const clientParts = [
  addAnalyses,
  addDiagnoses,
  addPlacements,
  addActivities,
  addTransition18,
  addVoices,
];

const trajectoryParts = [
  addCare,
  addGoals,
  addEvaluations,
  addReflections,
  addRestrictions,
  addContext,
  addIncidents,
  addRegie,
  addFramework,
  addOpbouw,
  addExperiences,
  addOrders,
  addAssessment,
  addAdvice,
  addCycle,
  addJointDecision,
  addRightsChecks,
  addEscalations,
  addCrisis,
  addAppointment,
  addFunding,
];

/** A made-up client with one or more trajectories; the last one says how the client is now. */
export function addCase(
  book: CaseBook,
  dice: Dice,
  now: Profile,
  before: readonly Profile[],
): void {
  const clientId = addClient(book, dice, now);
  const plan = planOf(dice, now);
  for (const add of clientParts) add(book, dice, clientId, plan);
  for (const each of [...before.map((profile) => planOf(dice, profile)), plan]) {
    const trajectoryId = addTrajectory(book, dice, clientId, each);
    for (const add of trajectoryParts) add(book, dice, trajectoryId, each);
  }
}
