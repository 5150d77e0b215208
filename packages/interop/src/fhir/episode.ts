import type {
  CarePlan,
  CarePlanActivity,
  CarePlanActivityDetail,
  CareTeam,
  CareTeamParticipant,
  EpisodeOfCare,
  Goal,
  Patient,
  Period,
} from "@medplum/fhirtypes";
import type { RecordOf, TrajectoryFacts } from "@nabij/domain";
import {
  type FhirOptions,
  filled,
  keepsTo,
  masked,
  numbered,
  ownCoding,
  ownConcept,
  periodUntil,
  refer,
} from "./parts.ts";

const nameExtension =
  "http://nictiz.nl/fhir/StructureDefinition/ext-EpisodeOfCare.EpisodeOfCareName";

const activityStatus = {
  open: "in-progress",
  nagekomen: "completed",
  verbroken: "stopped",
  vervallen: "cancelled",
} as const;

/** A trajectory as EpisodeOfCare; the organisation's own name for it goes along as text only. */
export function episodeOfCare(facts: TrajectoryFacts, options: FhirOptions): EpisodeOfCare {
  const { client, trajectory } = facts;
  const { localLabel, startDate, endDate } = trajectory;
  const period = periodUntil(startDate, endDate, options.at);
  const name = options.withText && localLabel !== null ? localLabel : undefined;
  return filled<EpisodeOfCare>({
    resourceType: "EpisodeOfCare",
    id: trajectory.id,
    meta: keepsTo("EpisodeOfCare"),
    extension: name === undefined ? [] : [{ url: nameExtension, valueString: name }],
    identifier: numbered("traject", trajectory.number),
    status: period.end === undefined ? "active" : "finished",
    type: [{ coding: [ownCoding("traject-type", trajectory.type)] }],
    patient: refer<Patient>("Patient", client.id),
    period,
    team: careTeam(facts, options) && [refer<CareTeam>("CareTeam", trajectory.id)],
  });
}

/** What is planned in a trajectory: until when, towards which goals, with which agreements. */
export function carePlan(
  facts: TrajectoryFacts,
  goals: readonly Goal[],
  options: FhirOptions,
): CarePlan {
  const { client, trajectory, agreements } = facts;
  const { startDate, endDate, plannedEndDate } = trajectory;
  const { end } = periodUntil(startDate, endDate, options.at);
  const made = agreements.filter(({ madeOn }) => madeOn <= options.at);
  return filled<CarePlan>({
    resourceType: "CarePlan",
    id: trajectory.id,
    identifier: numbered("traject", trajectory.number),
    status: end === undefined ? "active" : "completed",
    intent: "plan",
    category: [ownConcept("doel-van-1-op-1", trajectory.purpose)].filter(isThere),
    subject: refer<Patient>("Patient", client.id),
    period: filled<Period>({ start: startDate, end: end ?? plannedEndDate }),
    careTeam: careTeam(facts, options) && [refer<CareTeam>("CareTeam", trajectory.id)],
    goal: goals.map(({ id = "" }) => refer<Goal>("Goal", id)),
    activity: made.map((agreement) => activity(agreement, options)),
  });
}

/**
 * Who held which regie role, and when; a holder stands there as text only. Undefined when nobody
 * held one.
 */
export function careTeam(
  { client, trajectory, regieAssignments }: TrajectoryFacts,
  { at, withText }: FhirOptions,
): CareTeam | undefined {
  const held = regieAssignments.filter(({ from }) => from <= at);
  if (held.length === 0) return undefined;
  const period = periodUntil(trajectory.startDate, trajectory.endDate, at);
  return {
    resourceType: "CareTeam",
    id: trajectory.id,
    status: period.end === undefined ? "active" : "inactive",
    subject: refer<Patient>("Patient", client.id),
    period,
    participant: held.map(({ regieRole, holder, from, until }) =>
      filled<CareTeamParticipant>({
        role: [ownConcept("regierol", regieRole)].filter(isThere),
        member: withText && holder !== null ? { display: holder } : undefined,
        period: periodUntil(from, until, at),
      }),
    ),
  };
}

function activity(agreement: RecordOf<"agreement">, { withText }: FhirOptions): CarePlanActivity {
  const { kind, status, what, madeOn, dueOn } = agreement;
  return {
    detail: filled<CarePlanActivityDetail>({
      code: ownConcept("afspraak", kind) ?? (withText ? undefined : masked),
      status: activityStatus[status],
      scheduledPeriod: filled<Period>({ start: madeOn, end: dueOn }),
      description: withText ? what : undefined,
    }),
  };
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
