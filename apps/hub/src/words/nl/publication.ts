import type { Thresholds } from "@nabij/federation";

export const publicationNl = {
  period: (from: string, until: string) => `${from} tot en met ${until}`,
  made: (organisations: number, groups: number, day: string) =>
    organisations === groups
      ? `${organisations} organisaties · gepubliceerd ${day}`
      : `${organisations} organisaties, samen ${groups} rechtspersonen · gepubliceerd ${day}`,
  rehearsal: "Proefronde met verzonnen getallen",
  /** Opens the page of a publication. */
  sentence: (organisations: number, shown: number, all: number) =>
    shown === 0
      ? `${organisations} organisaties deden mee. Geen enkel cijfer was groot genoeg om te tonen.`
      : `${organisations} organisaties deden mee. ${shown} van de ${all} cijfers waren groot genoeg om te tonen.`,
  neverRanking:
    "Minder uren of een kortere duur is geen doel op zich. Lees de context erbij: verschillen komen ook door keuzes van organisaties.",
  table: "Cijfers",
  context: "Context",
  contextLead: "Wat verschillen kan verklaren",
  answer: "Antwoord",
  total: "Samen",
  clients: "Cliënten",
  share: "Deel",
  definition: "Wat is geteld",
  counted: (unit: string) => `Eenheid: ${unit}`,
  source: "Bron",
  version: (version: number) => `versie ${version}`,
  finding: (answer: string, share: number) => `Het vaakst: ${answer} (${share}%)`,
  by: (question: string) => `Uitgesplitst naar: ${question}`,
  merged: "of",
  marks: {
    title: "Drie tekens voor wat er niet staat",
    lead: "Ze betekenen niet hetzelfde, en geen ervan betekent nul",
    hidden: "verborgen",
    hiddenWhy: "Het cijfer is er, maar te zien is het niet. De reden staat erbij.",
    noData: "geen gegevens",
    noDataWhy: "Geen enkele organisatie heeft dit antwoord, of er is niet naar gevraagd.",
    zero: "nul of bijna nul",
    zeroWhy: "Misschien is er niemand. Dat er niemand is, zeggen we nooit.",
  },
  reasons: {
    "te-klein": "te weinig cliënten of organisaties, of één organisatie is te groot",
    "beschermt-andere": "anders is een ander verborgen cijfer uit te rekenen",
    "niet-gecontroleerd": "de controle kwam niet af, daarom blijft de hele tabel verborgen",
    "eerder-gepubliceerd": "te weinig verschil met een eerdere publicatie",
  },
  shortReasons: {
    "te-klein": "te klein",
    "beschermt-andere": "beschermt een ander",
    "niet-gecontroleerd": "niet gecontroleerd",
    "eerder-gepubliceerd": "lijkt op eerder",
  },
  bands: "Zo liggen organisaties uit elkaar",
  bandsLead: (answers: string) =>
    `Aantal organisaties naar het deel van hun cliënten met: ${answers}`,
  bandsNothing: "Te weinig organisaties om te spreiden. Een middelste waarde zou er één verraden.",
  bandsPooled: "Vijf tot zeven organisaties: alleen samen, niet gespreid.",
  band: (from: number, until: number) => `${from} tot ${until}%`,
  bandLast: (from: number) => `${from} tot en met 100%`,
  organisations: "Organisaties",
  estimated: "Geschat uit klassen; een precieze middelste waarde is er niet.",
  downloads: "Bestanden",
  downloadsLead: "Met dezelfde drie tekens als op deze pagina",
  csv: "Tabel (CSV)",
  json: "Alles (JSON)",
  signed: "Ondertekend (JWS)",
  schema: "Opbouw van het bestand",
  rules: ({ clients, organisations, largestShare, twoLargestShare, ...rest }: Thresholds) => [
    `Ten minste ${clients} verschillende cliënten.`,
    `Ten minste ${organisations} organisaties. Wat bij één rechtspersoon hoort, telt als één.`,
    `Geen organisatie heeft meer dan ${largestShare}% van het cijfer, en geen twee samen meer dan ${twoLargestShare}%.`,
    `Bij een percentage gelden deze regels ook voor wie het niet heeft. 0% en 100% staan er nooit.`,
    `Wat samen verborgen is, telt ten minste ${rest.hiddenClients} cliënten van ${rest.hiddenOrganisations} organisaties.`,
    `Een rekenprogramma speelt de aanvaller: van elk verborgen cijfer blijven ten minste ${rest.intervalWidth} waarden mogelijk, ook met eerdere publicaties erbij. Lukt die controle niet, dan blijft de hele tabel dicht.`,
    `Daarna pas wordt afgerond op ${rest.roundingBase}.`,
  ],
};
