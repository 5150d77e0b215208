import type { EpisodeOfCare, Flag, Patient } from "@medplum/fhirtypes";
import { type Signal, signalDefinition } from "@nabij/domain";
import { ownCoding, refer } from "./parts.ts";

const detail = "http://hl7.org/fhir/StructureDefinition/flag-detail";

/**
 * A signal that stands. Not nl-core-Alert: that warns of a danger a person has or is, and asks for
 * one of its own codes; a signal asks people to look again.
 */
export function flagResource({ id, code, severity, trajectoryId, clientId }: Signal): Flag {
  const { group, title } = signalDefinition(id);
  return {
    resourceType: "Flag",
    id: `${trajectoryId}.${id}`,
    extension: [
      { url: detail, valueReference: refer<EpisodeOfCare>("EpisodeOfCare", trajectoryId) },
    ],
    status: "active",
    category: [
      { coding: [ownCoding("signaal-groep", group), ownCoding("signaal-ernst", severity)] },
    ],
    code: { coding: [{ ...ownCoding("signaal", code), display: title.nl }], text: title.nl },
    subject: refer<Patient>("Patient", clientId),
  };
}
