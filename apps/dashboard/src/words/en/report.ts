import type { Words } from "../translated.ts";

/** Words around the documents; what stands in them comes from the node. */
export const report: Words["report"] = {
  menu: "Reports",
  name: {
    heraanvraag: "Renewal",
    overdracht: "Transfer",
    paspoort: "Passport",
    betrokkenheid: "Say and hours",
    evaluatie: "Evaluation",
  },
  where: "Where you are",
  sentence: {
    complete: "This report is ready to read.",
    missing_one: "This report is nearly ready: <missing/> thing is not recorded yet.",
    missing_other: "This report is nearly ready: <missing/> things are not recorded yet.",
  },
  lead: {
    heraanvraag:
      "Made from the file. Take out what does not belong. What was said in a reflection never comes in here.",
    overdracht:
      "Everything that has to travel to the next place. Take out what does not belong. What was said in a reflection never comes in here.",
    paspoort:
      "Make this together with the client. Only what the client shares with others is in it. What the team recorded, you add together.",
    betrokkenheid:
      "How often people were heard, and how many hours there were. What that means for a payment, people decide.",
    evaluatie: "The last evaluation, with the facts it looks back on.",
  },
  from: "From",
  until: "Through",
  period: "Period",
  day: "As of",
  periodBackwards: "The first day lies after the last.",
  print: "Print",
  download: "Word file",
  saved: "The Word file is made. Keep it in a safe place.",
  paper: "The report",
  inIt: "In it: {{what}}",
  table: "the table: {{title}}",
  offered: "Not in it. Tick to add it.",
  offeredCount_one: "1 sentence is in it only if you choose so.",
  offeredCount_other: "{{count, number}} sentences are in it only if you choose so.",
  out_one: "You left out 1 sentence.",
  out_other: "You left out {{count, number}} sentences.",
  reset: "Put everything back",
  choose: "What is in it",
  choosing: "Choose sentences",
  missingTitle: "What is still missing",
  missingText: "This is not in the report. A line opens the place in the file.",
  nothingMissing: "Nothing is missing that this report needs.",
  ownWordsHint: "Comes at the end of the report. Nabij does not keep it.",
  empty: {
    title: "Nothing is recorded for this report yet",
    text: "Record in the file what stands beside this. The report then fills itself.",
    toDossier: "To the file",
  },
  goneTitle: "This report is not there",
  goneText: "The trajectory does not exist, or is not of your organisation.",
  toList: "To the trajectories",
};
