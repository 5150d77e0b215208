import type { CodeableConcept, Condition, Patient, RelatedPerson } from "@medplum/fhirtypes";
import type { Client, Representative } from "@nabij/domain";
import { type FhirOptions, filled, keepsTo, numbered, ownCoding, refer } from "./parts.ts";

type PersonResource = Patient | RelatedPerson | Condition;

const genders = { man: "male", vrouw: "female", anders: "other", onbekend: "unknown" } as const;

/** zib LegalSituation, Representation: the codes there are (standards A1). */
const representation = {
  voogd: { code: "6", display: "Voogdij" },
  bewindvoerder: { code: "7", display: "Bewindvoering" },
  mentor: { code: "8", display: "Mentorschap" },
  curator: { code: "9", display: "Curatele" },
  zaakwaarnemer: { code: "10", display: "Zaakwaarneming" },
} as const;

const family: Readonly<Record<string, string>> = {
  ouder: "PRN",
  "broer-of-zus": "SIB",
  vriend: "FRND",
};

/**
 * A client as Patient, with who speaks for the client and who stands near: under the pseudonym, with
 * the month of birth and never a name (standards A1).
 */
export function personResources(client: Client, options: FhirOptions): readonly PersonResource[] {
  const patient = filled<Patient>({
    resourceType: "Patient",
    id: client.id,
    meta: keepsTo("Patient"),
    identifier: numbered("pseudonym", client.pseudonym),
    gender: client.gender && genders[client.gender],
    birthDate: client.birthDate.slice(0, 7),
  });
  const near = (client.network ?? []).map(({ relation, label }, place) =>
    relatedPerson(client.id, `${client.id}.n${place + 1}`, {
      coding: [kinship(relation) ?? ownCoding("netwerk-relatie", relation)],
      ...(options.withText ? { text: label } : {}),
    }),
  );
  const speaking = (client.representatives ?? []).map(({ capacity, label }, place) =>
    relatedPerson(client.id, `${client.id}.v${place + 1}`, {
      coding: [ownCoding("vertegenwoordiger", capacity)],
      ...(options.withText ? { text: label } : {}),
    }),
  );
  return [patient, ...speaking, ...near, ...legalSituations(client)];
}

/** The legal situations that a restriction may rest on: one for each capacity zib has a code for. */
export function legalSituations(client: Client): readonly Condition[] {
  const capacities = new Set((client.representatives ?? []).map(({ capacity }) => capacity));
  return [...capacities].flatMap((capacity) => {
    const coding = codeOf(capacity);
    return coding === undefined ? [] : [legalSituation(client.id, capacity, coding)];
  });
}

function legalSituation(
  clientId: string,
  capacity: string,
  coding: { readonly code: string; readonly display: string },
): Condition {
  const active = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  return {
    resourceType: "Condition",
    id: `${clientId}.${capacity}`,
    meta: keepsTo("LegalSituation-Representation"),
    clinicalStatus: { coding: [{ system: active, code: "active" }] },
    category: [{ coding: [{ system: "http://snomed.info/sct", code: "151701000146105" }] }],
    code: { coding: [{ system: "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.3", ...coding }] },
    subject: refer<Patient>("Patient", clientId),
  };
}

function codeOf(capacity: Representative["capacity"]) {
  return capacity === "ouder" || capacity === "onbekend" ? undefined : representation[capacity];
}

function kinship(relation: string) {
  const code = family[relation];
  if (code === undefined) return undefined;
  return { system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code };
}

function relatedPerson(clientId: string, id: string, relationship: CodeableConcept): RelatedPerson {
  return {
    resourceType: "RelatedPerson",
    id,
    patient: refer<Patient>("Patient", clientId),
    relationship: [relationship],
  };
}
