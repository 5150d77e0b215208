import type { CodeableConcept, Condition, Patient, Procedure } from "@medplum/fhirtypes";
import { type Client, codesOfForm, type RecordOf, type RestrictionForm } from "@nabij/domain";
import {
  type FhirOptions,
  filled,
  keepsTo,
  notesOf,
  numbered,
  ownCoding,
  periodUntil,
  refer,
} from "./parts.ts";
import { legalSituations } from "./person.ts";

const snomed = "http://snomed.info/sct";
const assentExtension =
  "http://nictiz.nl/fhir/StructureDefinition/ext-FreedomRestrictingIntervention.Assent";

/** zib Assent (standards A2). */
const assent = {
  "geen-instemming-client": { code: "1", display: "Geen instemming patiënt" },
  "instemming-client": { code: "2", display: "Instemming patiënt" },
  "geen-instemming-vertegenwoordiger": {
    code: "3",
    display: "Geen instemming wettelijk vertegenwoordiger",
  },
  "instemming-vertegenwoordiger": {
    code: "4",
    display: "Instemming wettelijk vertegenwoordiger",
  },
} as const;

/**
 * A restriction as zib VrijheidsbeperkendeInterventie (standards A2); only for one under the Wzd,
 * because the profile speaks of involuntary care (trap 6). No `reasonCode`: the list it is bound to
 * is one of house numbers. No extension for legal capacity: Nabij does not record it.
 */
export function restrictionResource(
  restriction: RecordOf<"restriction">,
  client: Client,
  options: FhirOptions,
): Procedure {
  const { id, number, form, from, until } = restriction;
  const period = periodUntil(from, until, options.at);
  const [situation, ...others] = legalSituations(client);
  const isRunning = period.end === undefined;
  // Since when someone is represented is not recorded: it is said of what still runs only.
  const applies = isRunning && situation?.id !== undefined && others.length === 0;
  return filled<Procedure>({
    resourceType: "Procedure",
    id,
    meta: keepsTo("FreedomRestrictingIntervention"),
    extension: assentOf(restriction),
    identifier: numbered("maatregel", number),
    status: isRunning ? "in-progress" : "completed",
    category: { coding: [{ system: snomed, code: "225317005" }] },
    code: form && codeOf(form),
    subject: refer<Patient>("Patient", client.id),
    performedPeriod: period,
    reasonReference: applies ? [refer<Condition>("Condition", situation.id ?? "")] : [],
    note: notesOf(textsOf(restriction), options),
  });
}

/**
 * The form of the law. Where the Wzd list has one code for it that goes first; where it has several
 * each is narrower than what was recorded, and none is chosen.
 */
function codeOf(form: RestrictionForm): CodeableConcept {
  const [code, ...narrower] = codesOfForm(form).snomed;
  const own = ownCoding("wzd-vorm", form);
  const isSame = code !== undefined && narrower.length === 0;
  return { coding: isSame ? [{ system: snomed, code }, own] : [own] };
}

function assentOf({ assent: given }: RecordOf<"restriction">) {
  if (given === null) return [];
  const coding = { system: "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.6.1", ...assent[given] };
  return [{ url: assentExtension, valueCodeableConcept: { coding: [coding] } }];
}

function textsOf(restriction: RecordOf<"restriction">): readonly (string | null)[] {
  return [
    restriction.legalBasis,
    restriction.harm,
    restriction.alternativesTried,
    restriction.resistanceHow,
  ];
}
