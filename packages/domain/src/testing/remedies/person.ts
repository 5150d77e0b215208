import { aRecord } from "../../testing.ts";
import { addedId, on, type Remedy } from "./remedy.ts";

/** What takes away the signals about the client, the family and the places. */
export const personRemedies = {
  G10: ({ explanatoryAnalyses }, at) => ({
    explanatoryAnalyses: [
      ...explanatoryAnalyses,
      aRecord(
        "explanatoryAnalysis",
        { ...on, date: at, readReceipts: [{ organisation: "De Linde", on: at }] },
        addedId(40),
      ),
    ],
  }),
  G16: ({ diagnoses }, at) => ({
    diagnoses: diagnoses.map((one) => ({ ...one, reExaminedOn: at, sourceSaysOtherwise: false })),
  }),
  G17: ({ diagnoses }) => ({
    diagnoses: diagnoses.map((one) => ({ ...one, changeReason: "nieuw onderzoek" })),
  }),
  G19: ({ placements, activities }, from) => ({
    placements: placements.map((one) => ({ ...one, hasTreatment: true })),
    activities: [...activities, aRecord("activity", { ...on, kind: "school", from }, addedId(41))],
  }),
  G27: ({ trajectory }) => ({ trajectory: { ...trajectory, perspective: "duidelijk" } }),
  G29: ({ placements }) => ({
    placements: placements.map((one) => ({ ...one, peerContact: "ja" })),
  }),
  G32: ({ placements }, from) => ({
    placements: [
      ...placements.map((one) => ({ ...one, until: one.from < from ? one.from : one.until })),
      aRecord("placement", { ...on, from, informationAskedOn: from }, addedId(42)),
    ],
  }),
  G33: { none: "the decision was taken under threat; it stays so for as long as the trajectory" },
  G35: ({ placements }, at) => ({
    placements: placements.map((one) => ({
      ...one,
      homeReviews: [...one.homeReviews, { on: at, outcome: "blijft" }],
    })),
  }),
  G37: ({ placements }, at) => ({
    placements: placements.map((one) => ({ ...one, fileReceivedOn: at })),
  }),
  G38: { none: "the refusals were there; only time takes the signal away" },
  G45: ({ clientVoices }, date) => ({
    clientVoices: [
      ...clientVoices,
      aRecord("clientVoice", { ...on, date, said: "Ik wil zelf koken" }, addedId(43)),
    ],
  }),
  G46: ({ client }) => ({
    client: {
      ...client,
      network: client.network?.map((one) => ({ ...one, burdenSigns: [], burden: null })) ?? null,
    },
  }),
  G55: ({ client }, at) => ({
    client: { ...client, futureCare: "zus neemt het over", futureCareOn: at },
  }),
} as const satisfies Readonly<Record<string, Remedy>>;
