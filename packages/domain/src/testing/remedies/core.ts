import { RegieRole } from "../../regie/regie.ts";
import { aRecord } from "../../testing.ts";
import { addedId, on, type Remedy } from "./remedy.ts";

const evaluated: Remedy = ({ evaluations }, date) => ({
  evaluations: [
    ...evaluations,
    aRecord("evaluation", { ...on, date, independentExpert: true }, addedId(1)),
  ],
});
const replanned: Remedy = ({ trajectory }, at) => ({
  trajectory: { ...trajectory, plannedEndDate: at },
});

/** What takes away the signals that signals-core defines. */
export const coreRemedies = {
  G3: ({ trajectory }, at) => ({
    trajectory: { ...trajectory, plannedEndDate: at },
    goals: [aRecord("goal", { ...on, startDate: at, description: "doel", status: "lopend" })],
  }),
  G4: evaluated,
  G5: evaluated,
  G6: ({ trajectory }, at) => ({ trajectory: { ...trajectory, investigatedOn: at } }),
  G8: evaluated,
  G9: ({ explanatoryAnalyses }, date) => ({
    explanatoryAnalyses: [
      ...explanatoryAnalyses,
      aRecord("explanatoryAnalysis", { ...on, date }, addedId(2)),
    ],
  }),
  G12: ({ regieAssignments }, from) => ({
    regieAssignments: [
      ...regieAssignments,
      ...RegieRole.options.map((regieRole, index) =>
        aRecord("regieAssignment", { ...on, regieRole, from }, addedId(3 + index)),
      ),
    ],
  }),
  G15: ({ diagnoses }) => ({
    diagnoses: diagnoses.map((one) => ({ ...one, source: "verslag", assessor: "arts" })),
  }),
  G18: { none: "the placements were there; only time takes the signal away" },
  G20: (_, date) => ({
    transitions18: [aRecord("transition18", { ...on, destination: "thuis", funder: "wmo", date })],
  }),
  G21: (_, from) => ({ activities: [aRecord("activity", { ...on, kind: "werk", from })] }),
  G23: ({ restrictions }) => ({
    restrictions: restrictions.map((one) => ({ ...one, legalBasis: "grond" })),
  }),
  G25: ({ deliveredHours }) => ({
    deliveredHours: deliveredHours.map((row) => ({ ...row, deliveredHours: row.plannedHours })),
  }),
  G28: replanned,
  G34: ({ trajectory, explanatoryAnalyses }, at) => ({
    trajectory: { ...trajectory, retAdviceOn: at },
    explanatoryAnalyses: [
      ...explanatoryAnalyses,
      aRecord("explanatoryAnalysis", { ...on, date: at }, addedId(2)),
    ],
  }),
} as const satisfies Readonly<Record<string, Remedy>>;
