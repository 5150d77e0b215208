import type { FileKind } from "../table/table.ts";

/** A generated file: opened as often as one likes, it gives the same bytes. */
export type GeneratedFile = {
  readonly name: FileKind;
  open(): AsyncGenerator<Uint8Array>;
};

const weeks = 12;
const charactersPerChunk = 64 * 1024;

type Row = readonly string[];

const settings = ["woonlocatie", "gezinshuis", "open jeugdhulp", "GGZ-kliniek"];
const labels = ["PTSS", "hechtingsproblematiek", "autismespectrumstoornis"];
const roles = ["procesregie", "behandelregie", "casusregie"];
const ratios = ["1:1", "2:1", "3:1"];

/**
 * A fictional export of `count` trajectories with 20 rows under each, the same every time. Nothing
 * is held in memory: files are made while they are read.
 */
export function generatedExport(count: number): readonly GeneratedFile[] {
  return Object.entries(files).map(([name, { header, rows }]) => ({
    name: name as FileKind,
    open: () => asBytes(header, rows, count),
  }));
}

const files: Record<FileKind, { header: string; rows: (n: number) => readonly Row[] }> = {
  clienten: {
    header:
      "Clientnummer;Geboortedatum;Geslacht;Wettelijk kader;Zorgprofiel;Regio;Wettelijk vertegenwoordiger;Opmerking",
    rows: (n) => [
      [client(n), day(n, 1990), "vrouw", "Wlz", "VG7", "Rijnmond", "ja", "houdt van paarden"],
    ],
  },
  trajecten: {
    header:
      "Trajectnummer;Clientnummer;Startdatum;Geplande einddatum;Type;Startredenen;Uren per etmaal;Verhouding;Exclusief ingeroosterd;Label;Financiering",
    rows: (n) => [
      [
        trajectory(n),
        client(n),
        day(n, 2025),
        day(n, 2026),
        "tijdelijk",
        "fysieke veiligheid",
        "8,5",
        pick(ratios, n),
        "ja",
        "maatwerk",
        "meerzorg",
      ],
    ],
  },
  plaatsingen: {
    header: "Plaatsingnummer;Clientnummer;Van;Tot;Setting;Regio",
    rows: (n) => [[`P${n}`, client(n), day(n, 2024), "", pick(settings, n), "eigen"]],
  },
  verklarende_analyses: {
    header: "Clientnummer;Datum;Opsteller;Onderwijs",
    rows: (n) => [[client(n), day(n, 2025), "gedragswetenschapper", "ja"]],
  },
  diagnoses: {
    header: "Clientnummer;Label;Status;Bron;Datum",
    rows: (n) => [[client(n), pick(labels, n), "bekend met", "onderzoeksverslag", day(n, 2014)]],
  },
  doelen: {
    header: "Doelnummer;Trajectnummer;Omschrijving;Soort;Start;Streefdatum;Status",
    rows: (n) => [
      [`D${n}`, trajectory(n), "zelf koken", "regie", day(n, 2025), day(n, 2026), "lopend"],
    ],
  },
  evaluaties: {
    header: "Evaluatienummer;Trajectnummer;Datum;Soort;Onafhankelijke deskundige",
    rows: (n) => [[`E${n}`, trajectory(n), day(n, 2026), "regelmatig", "nee"]],
  },
  maatregelen: {
    header: "Maatregelnummer;Trajectnummer;Vorm;Regime;Grondslag;Van",
    rows: (n) => [[`M${n}`, trajectory(n), "toezicht", "wzd", "Wzd-stappenplan", day(n, 2026)]],
  },
  regie: {
    header: "Trajectnummer;Rol;Houder;Organisatie;Van;Tot",
    rows: (n) => [[trajectory(n), pick(roles, n), "regisseur", "gemeente", day(n, 2025), ""]],
  },
  uren: {
    header: "Trajectnummer;Jaar;Week;Gepland;Geleverd",
    rows: (n) =>
      Array.from({ length: weeks }, (_, at) => [
        trajectory(n),
        "2026",
        String(at + 1),
        "59,5",
        `${40 + ((n + at) % 20)},${n % 10}`,
      ]),
  },
  activiteiten: {
    header: "Clientnummer;Soort;Van;Uren per week",
    rows: (n) => [[client(n), "dagbesteding", day(n, 2025), "4,5"]],
  },
  overgang18: {
    header: "Clientnummer;Bestemming;Financier;Datum",
    rows: (n) => (n % 5 === 0 ? [[client(n), "begeleid wonen", "Wmo", day(n, 2026)]] : []),
  },
};

async function* asBytes(header: string, rows: (n: number) => readonly Row[], count: number) {
  const encoder = new TextEncoder();
  let text = `${header}\r\n`;
  for (let n = 1; n <= count; n += 1) {
    for (const row of rows(n)) text += `${row.join(";")}\r\n`;
    if (text.length < charactersPerChunk) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(text);
}

function client(n: number): string {
  return `C${String(n).padStart(6, "0")}`;
}

function trajectory(n: number): string {
  return `T${String(n).padStart(6, "0")}`;
}

function day(n: number, year: number): string {
  return `${(n % 28) + 1}-${(n % 12) + 1}-${year}`;
}

function pick(words: readonly string[], n: number): string {
  return words[n % words.length] ?? "";
}
