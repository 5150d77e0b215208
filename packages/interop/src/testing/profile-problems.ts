import type { Resource } from "@medplum/fhirtypes";
import { z } from "zod";
import evaluationProfile from "../fhir/evaluation-profile.json" with { type: "json" };
import nlCoreRules from "./nl-core-rules.json" with { type: "json" };
import { valuesAt } from "./values-at.ts";

const Coding = z.object({ system: z.string(), code: z.string() });
const Profile = z.object({
  url: z.string(),
  type: z.string(),
  differential: z.object({
    element: z.array(
      z.object({
        path: z.string(),
        min: z.number().default(0),
        max: z.string().default("*"),
        patternCodeableConcept: z.object({ coding: z.array(Coding) }).optional(),
      }),
    ),
  }),
});

const profiles = new Map(
  z
    .array(Profile)
    .parse([evaluationProfile, ...nlCoreRules.profiles])
    .map((profile) => [profile.url, profile]),
);

/** What is wrong with a resource by the profiles it claims: how often, and with which fixed code. */
export function profileProblems(resource: Resource): readonly string[] {
  return (resource.meta?.profile ?? []).flatMap((url) => {
    const profile = profiles.get(url);
    if (profile?.type !== resource.resourceType) return [`nothing is known of ${url}`];
    return profile.differential.element.flatMap((element) => {
      const values = valuesAt(resource, element.path.split(".").slice(1));
      const most = element.max === "*" ? values.length : Number(element.max);
      const isCounted = element.min <= values.length && values.length <= most;
      const fixed = element.patternCodeableConcept?.coding ?? [];
      const isFixed = values.every((value) => fixed.every((coding) => hasCoding(value, coding)));
      return isCounted && isFixed ? [] : [`${element.path} is not as ${url} says`];
    });
  });
}

function hasCoding(value: unknown, { system, code }: z.infer<typeof Coding>): boolean {
  const concept = z.object({ coding: z.array(Coding.partial()) }).safeParse(value);
  return concept.data?.coding.some((each) => each.system === system && each.code === code) === true;
}
