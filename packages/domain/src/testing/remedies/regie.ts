import { aRecord } from "../../testing.ts";
import { addedId, on, type Remedy } from "./remedy.ts";

/** What takes away the signals about the start, the team and regie. */
export const regieRemedies = {
  G1: ({ trajectory }) => ({
    trajectory: { ...trajectory, startReasons: ["vertrouwen"], startReasonsKnown: "ja" },
  }),
  G2: ({ evaluations }, date) => ({
    evaluations: [...evaluations, aRecord("evaluation", { ...on, date }, addedId(20))],
  }),
  G7: ({ escalations }, askedOn) => ({
    escalations: [
      ...escalations,
      aRecord("escalation", { ...on, table: "experttafel", askedOn }, addedId(21)),
    ],
  }),
  G11: ({ trajectory }) => ({
    trajectory: { ...trajectory, retAdviceOn: trajectory.decidedOn },
  }),
  G13: ({ regieAssignments }, from) => ({
    regieAssignments: [
      ...regieAssignments,
      ...regieAssignments.map(({ regieRole }, index) =>
        aRecord(
          "regieAssignment",
          { ...on, regieRole, from, acceptedOn: from },
          addedId(22 + index),
        ),
      ),
    ],
  }),
  G14: ({ regieAssignments }) => ({
    regieAssignments: regieAssignments.map((one) => ({
      ...one,
      isOverloaded: false,
      caseload: 25,
    })),
  }),
} as const satisfies Readonly<Record<string, Remedy>>;
