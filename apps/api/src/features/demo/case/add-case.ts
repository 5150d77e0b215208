import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { addCare } from "./care-records.ts";
import { addAnalyses, addClient, addDiagnoses } from "./client-records.ts";
import { addActivities, addTransition18 } from "./daily-life-records.ts";
import { addEvaluations } from "./evaluation-records.ts";
import { addPlacements } from "./placement-records.ts";
import { addEscalation, addFramework, addFunding, addRegie } from "./process-records.ts";
import type { Profile } from "./profile.ts";
import { addGoals, addReflections } from "./purpose-records.ts";
import { addContext, addIncidents, addRestrictions } from "./safety-records.ts";
import { addTrajectory } from "./trajectory-record.ts";

const clientParts = [addAnalyses, addDiagnoses, addPlacements, addActivities, addTransition18];

const trajectoryParts = [
  addCare,
  addGoals,
  addEvaluations,
  addReflections,
  addRestrictions,
  addIncidents,
  addContext,
  addRegie,
  addFramework,
  addEscalation,
  addFunding,
];

/** A made-up client with one or more trajectories; the last one says how the client is now. */
export function addCase(
  book: CaseBook,
  dice: Dice,
  now: Profile,
  before: readonly Profile[],
): void {
  const clientId = addClient(book, dice, now.person, now.today);
  for (const add of clientParts) add(book, dice, clientId, now);
  for (const profile of [...before, now]) {
    const trajectoryId = addTrajectory(book, dice, clientId, profile);
    for (const add of trajectoryParts) add(book, dice, trajectoryId, profile);
  }
}
