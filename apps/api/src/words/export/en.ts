import type { ExportWords } from "./nl.ts";

export const en: ExportWords = {
  needsFolder: "Name with --out the folder the files go into.",
  needsFile: "Name with --out the file the bundle goes into.",
  folderNotEmpty: (folder) => `The folder ${folder} is not empty. Choose a new or empty one.`,
  folderUnwritable: (folder) => `The folder ${folder} cannot be written in.`,
  csvWritten: ({ name, rows, files, folder }) =>
    `${name}: ${rows} rows in ${files} files that Nabij can read again, in ${folder}. They are about people: keep them where nobody else can reach.`,
  allFields: (folder, kinds) =>
    `Everything recorded stands with all its fields in ${folder}: ${kinds} kinds. Nabij cannot read that folder.`,
  onlyThere: (kinds) => `Only there: ${kinds.join(", ")}.`,
  periodsOnlyThere: (trajectories) =>
    `For ${trajectories} trajectories the nearness or the funding does not fit in one row; it stands only there.`,
  noSuchHalf: "Write a half year as 2026-1 (January to June) or 2026-2.",
  igjWritten: ({ half, rows, clients, dropOuts, dueOn, isRunning }) =>
    `${half}: ${rows.length} restrictions of ${clients} clients go along, ${dropOuts.length} drop out. Deliver by ${dueOn}.${isRunning ? " The half year is not over yet." : ""}`,
  igjFiles: (folder) =>
    `The overview and the drop-out list are in ${folder}. They are about people: keep them where nobody else can reach.`,
  igjIsNot: (version, day) =>
    `This is a preview, not the official file, and no judgement of what is lawful (rules version ${version}, ${day}).`,
  fhirWritten: ({ resources, clients, at, file }) =>
    `${resources} FHIR resources about ${clients} ${clients === 1 ? "client" : "clients"}, as recorded on ${at}: ${file}. Without names and with the month of birth only, but it remains about people.`,
  withoutText:
    "Free text stayed behind: of a goal only its kind is in it. With --with-text the text of goals, evaluations, agreements and restrictions goes along, and who holds regie.",
  withText:
    "Free text of goals, evaluations, agreements, restrictions and regie went along. Read it before you pass the file on: it may hold a name.",
  otherRegimes: (count) =>
    `${count} restrictions are not under the Wzd and stayed behind; FHIR has no form for them in the Netherlands.`,
};
