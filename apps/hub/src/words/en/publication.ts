import type { Thresholds } from "@nabij/federation";
import type { publicationNl } from "../nl/publication.ts";

export const publicationEn: typeof publicationNl = {
  period: (from: string, until: string) => `${from} to ${until}`,
  made: (organisations: number, groups: number, day: string) =>
    organisations === groups
      ? `${organisations} organisations · published ${day}`
      : `${organisations} organisations, ${groups} legal persons together · published ${day}`,
  rehearsal: "Rehearsal on made-up numbers",
  sentence: (organisations: number, shown: number, all: number) =>
    shown === 0
      ? `${organisations} organisations took part. Not one figure was large enough to show.`
      : `${organisations} organisations took part. ${shown} of the ${all} figures were large enough to show.`,
  neverRanking:
    "Fewer hours or a shorter time is no aim in itself. Read the context beside it: differences come from choices of organisations too.",
  table: "Figures",
  context: "Context",
  contextLead: "What may explain differences",
  answer: "Answer",
  total: "Together",
  clients: "Clients",
  share: "Share",
  definition: "What was counted",
  counted: (unit: string) => `Unit: ${unit}`,
  source: "Source",
  version: (version: number) => `version ${version}`,
  finding: (answer: string, share: number) => `Most often: ${answer} (${share}%)`,
  by: (question: string) => `Split by: ${question}`,
  merged: "or",
  marks: {
    title: "Three marks for what is not there",
    lead: "They do not mean the same, and none of them means zero",
    hidden: "hidden",
    hiddenWhy: "The figure exists and cannot be seen. The reason stands with it.",
    noData: "no data",
    noDataWhy: "No organisation has this answer, or it was not asked.",
    zero: "zero or nearly zero",
    zeroWhy: "There may be nobody. That there is nobody, we never say.",
  },
  reasons: {
    "te-klein": "too few clients or organisations, or one organisation is too large",
    "beschermt-andere": "else another hidden figure could be worked out",
    "niet-gecontroleerd": "the check was not finished, so the whole table stays hidden",
    "eerder-gepubliceerd": "too little difference with an earlier publication",
  },
  shortReasons: {
    "te-klein": "too small",
    "beschermt-andere": "protects another",
    "niet-gecontroleerd": "not checked",
    "eerder-gepubliceerd": "like an earlier one",
  },
  bands: "How far organisations lie apart",
  bandsLead: (answers: string) =>
    `Number of organisations by the share of their clients with: ${answers}`,
  bandsNothing: "Too few organisations to spread. A middle value would give one of them away.",
  bandsPooled: "Five to seven organisations: together only, not spread.",
  band: (from: number, until: number) => `${from} to ${until}%`,
  bandLast: (from: number) => `${from} up to 100%`,
  organisations: "Organisations",
  estimated: "Estimated from bands; there is no exact middle value.",
  downloads: "Files",
  downloadsLead: "With the same three marks as on this page",
  csv: "Table (CSV)",
  json: "Everything (JSON)",
  signed: "Signed (JWS)",
  schema: "Shape of the file",
  rules: ({ clients, organisations, largestShare, twoLargestShare, ...rest }: Thresholds) => [
    `At least ${clients} different clients.`,
    `At least ${organisations} organisations. Those of one legal person count as one.`,
    `No organisation holds more than ${largestShare}% of the figure, and no two together more than ${twoLargestShare}%.`,
    `For a percentage these rules also hold for those without it. 0% and 100% are never there.`,
    `What is hidden together counts at least ${rest.hiddenClients} clients of ${rest.hiddenOrganisations} organisations.`,
    `A program plays the attacker: of each hidden figure at least ${rest.intervalWidth} values stay possible, earlier publications included. When that check fails, the whole table stays closed.`,
    `Only then is it rounded to ${rest.roundingBase}.`,
  ],
};
