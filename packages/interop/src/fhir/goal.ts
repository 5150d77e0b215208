import type { Goal, Patient } from "@medplum/fhirtypes";
import type { RecordOf } from "@nabij/domain";
import {
  type FhirOptions,
  filled,
  keepsTo,
  masked,
  notesOf,
  numbered,
  ownConcept,
  refer,
} from "./parts.ts";

const lifecycle = { lopend: "active", gehaald: "completed", vervallen: "cancelled" } as const;
/** Of a goal that was dropped nobody said whether it was reached. */
const achievement = { lopend: "in-progress", gehaald: "achieved", vervallen: null } as const;

/**
 * A goal. zib TreatmentObjective asks for the wanted result in words, so the profile is kept only
 * when text goes along; without it the domain of the goal stands in its place.
 */
export function goalResource(goal: RecordOf<"goal">, clientId: string, options: FhirOptions): Goal {
  const isOpen = goal.closedOn !== null && goal.closedOn > options.at;
  const status = isOpen ? "lopend" : goal.status;
  const code = achievement[status];
  const domain = ownConcept("doel-soort", goal.domain);
  return filled<Goal>({
    resourceType: "Goal",
    id: goal.id,
    meta: options.withText ? keepsTo("TreatmentObjective") : undefined,
    identifier: numbered("doel", goal.number),
    lifecycleStatus: lifecycle[status],
    achievementStatus: code && {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/goal-achievement", code }],
    },
    category: domain && [domain],
    description: options.withText ? { text: goal.description } : (domain ?? masked),
    subject: refer<Patient>("Patient", clientId),
    startDate: goal.startDate,
    target: goal.targetDate === null ? [] : [{ dueDate: goal.targetDate }],
    statusDate: isOpen ? undefined : goal.closedOn,
    note: notesOf([goal.measuredBy], options),
  });
}
