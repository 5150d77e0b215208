import type { CarePlan, Observation, ObservationComponent, Patient } from "@medplum/fhirtypes";
import type { RecordOf } from "@nabij/domain";
import { type FhirOptions, filled, ownCoding, periodUntil, refer } from "./parts.ts";

const hoursPerDay = { unit: "uur per etmaal", system: "http://unitsofmeasure.org", code: "h/d" };

/** How much nearness there was from a day on; no profile of nl-core is about it. */
export function nearnessResource(
  intensity: RecordOf<"intensity">,
  clientId: string,
  { at }: FhirOptions,
): Observation {
  const { id, trajectoryId, from, until } = intensity;
  return filled<Observation>({
    resourceType: "Observation",
    id,
    basedOn: [refer<CarePlan>("CarePlan", trajectoryId)],
    status: "final",
    code: { coding: [ownCoding("begrip", "nabijheid")] },
    subject: refer<Patient>("Patient", clientId),
    effectivePeriod: periodUntil(from, until, at),
    component: componentsOf(intensity),
  });
}

function componentsOf(intensity: RecordOf<"intensity">): ObservationComponent[] {
  const { hoursPerDay: value, ratio, dayPart, exclusivelyRostered } = intensity;
  const choices = [
    { field: "ratio", list: "verhouding", code: ratio },
    { field: "dayPart", list: "dagdeel", code: dayPart },
  ];
  return [
    ...(value === null
      ? []
      : [{ ...about("hoursPerDay"), valueQuantity: { value, ...hoursPerDay } }]),
    ...choices.flatMap(({ field, list, code }) =>
      code === null
        ? []
        : [{ ...about(field), valueCodeableConcept: { coding: [ownCoding(list, code)] } }],
    ),
    ...(exclusivelyRostered === null
      ? []
      : [{ ...about("exclusivelyRostered"), valueBoolean: exclusivelyRostered }]),
  ];
}

function about(field: string) {
  return { code: { coding: [ownCoding("nabijheid-veld", field)] } };
}
