import { aRecord } from "../../testing.ts";
import { addedId, on, type Remedy } from "./remedy.ts";

/** What takes away the signals about goals, care, money and what waits for an answer. */
export const careRemedies = {
  G22: ({ goals }) => ({
    goals: goals.map((one) => ({ ...one, measuredBy: "merkbaar", targetDate: one.startDate })),
  }),
  G24: ({ trajectory }, at) => ({ trajectory: { ...trajectory, restrictionAskedOn: at } }),
  G26: ({ incidents }, date) => ({
    incidents: [
      ...incidents.map((one) => ({ ...one, reported: true })),
      aRecord("incident", { ...on, date, kind: "anders" }, addedId(60)),
    ],
  }),
  G30: ({ intensities }) => ({
    intensities: intensities.map((one) => ({ ...one, ratio: "1:1" as const })),
  }),
  G31: ({ goals, explanatoryAnalyses }, at) => ({
    goals: [
      ...goals,
      aRecord("goal", { ...on, startDate: at, description: "doel", status: "lopend" }, addedId(61)),
    ],
    explanatoryAnalyses: [
      ...explanatoryAnalyses,
      aRecord("explanatoryAnalysis", { ...on, date: at }, addedId(62)),
    ],
  }),
  G36: ({ agreements, placements, deliveryOrders }) => ({
    agreements: agreements.map((one) => ({ ...one, status: "nagekomen" as const })),
    placements: placements.map((one) => ({
      ...one,
      returnGuarantee: null,
      placementGuarantee: "nagekomen" as const,
    })),
    deliveryOrders: deliveryOrders.slice(0, 1),
  }),
  G39: ({ evaluations }, date) => ({
    evaluations: [
      ...evaluations,
      aRecord(
        "evaluation",
        {
          ...on,
          date,
          probed: true,
          impacts: [
            {
              direction: "negatief",
              prompt: "na-doorvragen",
              on: "client",
              theme: "bewaken",
              note: null,
            },
          ],
        },
        addedId(63),
      ),
    ],
  }),
  G42: ({ funding }) => ({ funding: funding.map((one) => ({ ...one, contextShare: 10 })) }),
  G43: ({ reflectionSessions }, startedOn) => ({
    reflectionSessions: [
      ...reflectionSessions,
      aRecord("reflectionSession", { ...on, guide: "kort", startedOn }, addedId(64)),
    ],
  }),
  G47: ({ intensities }, from) => ({
    intensities: [...intensities, aRecord("intensity", { ...on, from }, addedId(65))],
  }),
  G48: ({ opbouwSteps }, from) => ({
    opbouwSteps: [
      ...opbouwSteps,
      aRecord("opbouwStep", { ...on, from, what: "Iets heel anders" }, addedId(66)),
    ],
  }),
  G49: ({ experiences }, date) => ({
    experiences: [
      ...experiences,
      aRecord("experience", { ...on, date, what: "Met de bus" }, addedId(67)),
    ],
  }),
  G51: ({ trajectory }) => ({ trajectory: { ...trajectory, variant: "geen-1-op-1" } }),
  G52: ({ crises }, at) => ({ crises: crises.map((one) => ({ ...one, helpOn: at })) }),
  G53: ({ escalations }, askedOn) => ({
    escalations: [
      ...escalations,
      aRecord("escalation", { ...on, table: "landelijke-commissie", askedOn }, addedId(68)),
    ],
  }),
} as const satisfies Readonly<Record<string, Remedy>>;
