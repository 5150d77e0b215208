import type {
  Annotation,
  CodeableConcept,
  Coding,
  Identifier,
  Meta,
  Period,
  Reference,
  Resource,
} from "@medplum/fhirtypes";
import type { PlainDate } from "@nabij/domain";

/**
 * Where the names of our own codes, profiles and numbers begin. It names, it is no address: the
 * ending is reserved, so that nobody else can answer on it.
 */
export const ownBase = "https://nabij.example/fhir";

const absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
const nlCore = "http://nictiz.nl/fhir/StructureDefinition/nl-core-";

/** What goes along in a bundle, and as it stood on which day. */
export type FhirOptions = {
  readonly at: PlainDate;
  /** Text that people wrote about the client goes along. */
  readonly withText: boolean;
};

type Draft<T> = {
  [K in keyof T]: Record<never, never> extends Pick<T, K> ? T[K] | null | undefined : T[K];
};

/** A part of FHIR without what is unknown or empty, which FHIR does not allow to be there. */
export function filled<T extends object>(draft: Draft<T>): T {
  const known = Object.entries(draft).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T;
}

/** A value of one of the field's own lists, under the name of that list. */
export function ownCoding(list: string, code: string): Coding {
  return { system: `${ownBase}/CodeSystem/${list}`, code };
}

/** A concept of one of the field's own lists; nothing when it is unknown. */
export function ownConcept(list: string, code: string | null): CodeableConcept | undefined {
  return code === null ? undefined : { coding: [ownCoding(list, code)] };
}

/** Says that there is text and that it stays behind. */
export const masked: CodeableConcept = { coding: [{ system: absent, code: "masked" }] };

/** The profile of nl-core that a resource keeps to. */
export function keepsTo(profile: string): Meta {
  return { profile: [`${nlCore}${profile}`] };
}

/** A number that an organisation gave. */
export function numbered(list: string, value: string | null): Identifier[] {
  return value === null ? [] : [{ system: `${ownBase}/NamingSystem/${list}`, value }];
}

/** A reference to another resource of the bundle. */
export function refer<T extends Resource>(
  resourceType: T["resourceType"],
  id: string,
): Reference<T> {
  return { reference: `${resourceType}/${id}` };
}

/** From a day on, until a day that has come by `at`; what is later is not known yet. */
export function periodUntil(start: PlainDate, end: PlainDate | null, at: PlainDate): Period {
  return end === null || end > at ? { start } : { start, end };
}

/** Texts as notes, when text goes along. */
export function notesOf(
  texts: readonly (string | null)[],
  { withText }: FhirOptions,
): Annotation[] {
  return withText ? texts.flatMap((text) => (text === null ? [] : [{ text }])) : [];
}
