import type { Bundle, BundleEntry, Resource } from "@medplum/fhirtypes";
import type { Client, Signal, TrajectoryFacts } from "@nabij/domain";
import { carePlan, careTeam, episodeOfCare } from "./episode.ts";
import { evaluationResource } from "./evaluation.ts";
import { flagResource } from "./flag.ts";
import { goalResource } from "./goal.ts";
import { nearnessResource } from "./nearness.ts";
import { type FhirOptions, ownBase } from "./parts.ts";
import { personResources } from "./person.ts";
import { restrictionResource } from "./restriction.ts";

/** A client with the trajectories, and the signals that stand on the day of the bundle. */
export type FhirClient = {
  readonly client: Client;
  readonly trajectories: readonly {
    readonly facts: TrajectoryFacts;
    readonly signals: readonly Signal[];
  }[];
};

/**
 * What is recorded about a client by `at`, as resources of FHIR R4 (standards A1, A2); each refers
 * only to others of the same client. The ids are those of the records, so that the same data give
 * the same resources.
 */
export function fhirResources(
  { client, trajectories }: FhirClient,
  options: FhirOptions,
): readonly Resource[] {
  const begun = trajectories
    .filter(({ facts }) => facts.trajectory.startDate <= options.at)
    .toSorted((a, b) => (placeOf(a.facts) < placeOf(b.facts) ? -1 : 1));
  return [
    ...personResources(client, options),
    ...begun.flatMap(({ facts, signals }) => trajectoryResources(facts, signals, options)),
  ];
}

/** How many restrictions by `at` are not under the Wzd, and so have no resource. */
export function restrictionsLeftOut(
  { restrictions }: TrajectoryFacts,
  { at }: FhirOptions,
): number {
  return restrictions.filter(({ regime, from }) => regime !== "wzd" && from <= at).length;
}

/** A bundle without its entries; `fictional` says that its data are made up. */
export function bundleHead(timestamp: string, fictional: boolean): Bundle {
  const system = "http://terminology.hl7.org/CodeSystem/v3-";
  return {
    resourceType: "Bundle",
    meta: {
      security: [{ system: `${system}ObservationValue`, code: "PSEUDED" }],
      ...(fictional ? { tag: [{ system: `${system}ActReason`, code: "HTEST" }] } : {}),
    },
    type: "collection",
    timestamp,
  };
}

/** The place of a resource in a bundle. */
export function bundleEntry(resource: Resource): BundleEntry {
  return { fullUrl: `${ownBase}/${resource.resourceType}/${resource.id}`, resource };
}

/** By the day it began, then by id: a store gives trajectories in no particular order. */
function placeOf({ trajectory }: TrajectoryFacts): string {
  return `${trajectory.startDate} ${trajectory.id}`;
}

function trajectoryResources(
  facts: TrajectoryFacts,
  signals: readonly Signal[],
  options: FhirOptions,
): readonly Resource[] {
  const { client } = facts;
  const { at } = options;
  const goals = facts.goals
    .filter(({ startDate }) => startDate <= at)
    .map((goal) => goalResource(goal, client.id, options));
  const nearness = facts.intensities
    .filter(({ from }) => from <= at)
    .map((intensity) => nearnessResource(intensity, client.id, options));
  const evaluations = facts.evaluations
    .filter(({ date }) => date <= at)
    .map((evaluation) => evaluationResource(evaluation, client.id, options));
  const restrictions = facts.restrictions
    .filter(({ regime, from }) => regime === "wzd" && from <= at)
    .map((restriction) => restrictionResource(restriction, client, options));
  const team = careTeam(facts, options);
  return [
    episodeOfCare(facts, options),
    carePlan(facts, goals, options),
    ...(team === undefined ? [] : [team]),
    ...nearness,
    ...goals,
    ...evaluations,
    ...restrictions,
    ...signals.map(flagResource),
  ];
}
