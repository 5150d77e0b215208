import type {
  CarePlan,
  CodeableConcept,
  Observation,
  ObservationComponent,
  Patient,
} from "@medplum/fhirtypes";
import type { RecordOf } from "@nabij/domain";
import {
  type FhirOptions,
  filled,
  notesOf,
  numbered,
  ownBase,
  ownCoding,
  ownConcept,
  refer,
} from "./parts.ts";

type Evaluation = RecordOf<"evaluation">;

/** nl-core has nothing for it, so an evaluation has a profile of our own (standards A1). */
const evaluationProfile = `${ownBase}/StructureDefinition/nabij-evaluatie`;

const answers = ["necessary", "effective", "proportionate"] as const;
const facts = ["independentExpert", "clientHeard", "probed"] as const;

/** An evaluation: its decision as the value, what it answered and weighed as components. */
export function evaluationResource(
  evaluation: Evaluation,
  clientId: string,
  options: FhirOptions,
): Observation {
  const { id, trajectoryId, date, kind, decision, number } = evaluation;
  return filled<Observation>({
    resourceType: "Observation",
    id,
    meta: { profile: [evaluationProfile] },
    identifier: numbered("evaluatie", number),
    basedOn: [refer<CarePlan>("CarePlan", trajectoryId)],
    status: "final",
    category: kind === null ? [] : [{ coding: [ownCoding("evaluatie-soort", kind)] }],
    code: { coding: [ownCoding("begrip", "evaluatie")] },
    subject: refer<Patient>("Patient", clientId),
    effectiveDateTime: date,
    valueCodeableConcept: ownConcept("evaluatie-besluit", decision),
    note: notesOf(textsOf(evaluation), options),
    component: componentsOf(evaluation),
  });
}

function componentsOf(evaluation: Evaluation): ObservationComponent[] {
  const asked = answers.flatMap((field) => {
    const value = ownConcept("ja-deels-nee", evaluation[field]);
    return value === undefined ? [] : [component(field, value)];
  });
  const said = facts.flatMap((field) => {
    const value = evaluation[field];
    return value === null ? [] : [{ ...about(field), valueBoolean: value }];
  });
  const weighed = evaluation.impacts.map(({ theme, on, direction, prompt }) => ({
    code: { coding: [ownCoding("effect-thema", theme), ownCoding("effect-op", on)] },
    valueCodeableConcept: {
      coding: [ownCoding("effect-richting", direction), ownCoding("effect-gevraagd", prompt)],
    },
  }));
  return [...asked, ...said, ...weighed];
}

function component(field: string, value: CodeableConcept): ObservationComponent {
  return { ...about(field), valueCodeableConcept: value };
}

function about(field: string) {
  return { code: { coding: [ownCoding("evaluatie-veld", field)] } };
}

function textsOf(evaluation: Evaluation): readonly (string | null)[] {
  return [
    evaluation.summary,
    evaluation.worked,
    evaluation.didNotWork,
    evaluation.clientHeardHow,
    evaluation.lookBackUse,
    evaluation.lookBackIntensity,
    evaluation.lookBackDuration,
    evaluation.lookBackOutcome,
  ];
}
