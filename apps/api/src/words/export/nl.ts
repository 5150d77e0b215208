import type { HalfYearOverview } from "@nabij/domain";

type CsvLine = {
  readonly name: string;
  readonly rows: number;
  readonly files: number;
  readonly folder: string;
};

type HalfYearLine = Pick<
  HalfYearOverview,
  "half" | "rows" | "clients" | "dropOuts" | "dueOn" | "isRunning"
>;

type FhirLine = {
  readonly resources: number;
  readonly clients: number;
  readonly at: string;
  readonly file: string;
};

export const nl = {
  needsFolder: "Noem met --out de map waarin de bestanden komen.",
  needsFile: "Noem met --out het bestand waarin de bundel komt.",
  folderNotEmpty: (folder: string) => `De map ${folder} is niet leeg. Kies een nieuwe of lege map.`,
  folderUnwritable: (folder: string) => `In de map ${folder} is niet te schrijven.`,
  csvWritten: ({ name, rows, files, folder }: CsvLine) =>
    `${name}: ${rows} regels in ${files} bestanden die Nabij weer kan inlezen, in ${folder}. Het zijn gegevens over mensen: bewaar ze waar niemand anders bij kan.`,
  allFields: (folder: string, kinds: number) =>
    `Alles wat is vastgelegd staat met alle velden in ${folder}: ${kinds} soorten. Die map kan Nabij niet inlezen.`,
  onlyThere: (kinds: readonly string[]) => `Alleen daar staan: ${kinds.join(", ")}.`,
  periodsOnlyThere: (trajectories: number) =>
    `Bij ${trajectories} trajecten past de nabijheid of de financiering niet in één regel; die staat alleen daar.`,
  noSuchHalf: "Schrijf een halfjaar als 2026-1 (januari tot en met juni) of 2026-2.",
  igjWritten: ({ half, rows, clients, dropOuts, dueOn, isRunning }: HalfYearLine) =>
    `${half}: ${rows.length} beperkingen van ${clients} cliënten gaan mee, ${dropOuts.length} vallen af. Aanleveren uiterlijk ${dueOn}.${isRunning ? " Het halfjaar loopt nog." : ""}`,
  igjFiles: (folder: string) =>
    `Het overzicht en de uitvallijst staan in ${folder}. Ze gaan over mensen: bewaar ze waar niemand anders bij kan.`,
  igjIsNot: (version: number, day: string) =>
    `Dit is een voorbereiding, niet het officiële bestand, en geen oordeel over wat mag (regels versie ${version}, ${day}).`,
  fhirWritten: ({ resources, clients, at, file }: FhirLine) =>
    `${resources} FHIR-resources over ${clients} ${clients === 1 ? "cliënt" : "cliënten"}, zoals vastgelegd op ${at}: ${file}. Zonder namen en met alleen de geboortemaand, maar het blijft over mensen gaan.`,
  withoutText:
    "Vrije tekst ging niet mee: van een doel staat alleen de soort erin. Met --with-text gaat de tekst van doelen, evaluaties, afspraken en maatregelen mee, en wie de regie houdt.",
  withText:
    "Vrije tekst van doelen, evaluaties, afspraken, maatregelen en regie ging mee. Lees die na voor u het bestand doorgeeft: er kan een naam in staan.",
  otherRegimes: (count: number) =>
    `${count} maatregelen vallen niet onder de Wzd en gingen niet mee; FHIR kent er in Nederland geen vorm voor.`,
};

export type ExportWords = typeof nl;
