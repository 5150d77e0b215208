import type { Bundle } from "@medplum/fhirtypes";
import { isFields } from "./values-at.ts";

/** What is wrong with a bundle: places that are not one resource's, and references to none. */
export function bundleProblems({ entry = [] }: Bundle): readonly string[] {
  const places = entry.map(({ resource }) => `${resource?.resourceType}/${resource?.id}`);
  const known = new Set(places);
  const twice = places.toSorted().filter((place, at, sorted) => place === sorted[at - 1]);
  const elsewhere = entry.flatMap(({ fullUrl }, at) =>
    fullUrl?.endsWith(`/${places[at]}`) === true ? [] : [`${fullUrl} is not ${places[at]}`],
  );
  const dangling = referencesIn(entry).filter((reference) => !known.has(reference));
  return [...twice.map((place) => `${place} twice`), ...elsewhere, ...dangling];
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isFields(value)) return [];
  const own = typeof value.reference === "string" ? [value.reference] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}
