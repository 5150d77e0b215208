import type { EasyRule, GuideDifference, GuideProblem } from "@nabij/reflection";

type GuideLine = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly questions: number;
  readonly minutes: number;
};

const easyRules: Readonly<Record<EasyRule, string>> = {
  "too-long": "een zin heeft meer dan twaalf woorden",
  "two-questions": "er staan twee vragen in",
  unless: "er staat 'tenzij' in",
  "double-negation": "er staan twee ontkenningen in één zin",
  passive: "een zin zegt niet wie het doet",
  "abstract-word": "er staat een abstract woord in",
  "figure-of-speech": "er staat beeldspraak in",
  "formal-you": "er staat 'u' in; gebruik 'je'",
};

/** One problem of a guide in a sentence, with where it is. */
function problem(found: GuideProblem): string {
  switch (found.type) {
    case "DuplicateId":
      return `${found.id}: deze id komt meer dan één keer voor`;
    case "MissingRow":
      return `rij ${found.row} heeft geen vraag`;
    case "RowTwice":
      return `rij ${found.row} heeft meer dan één vraag`;
    case "UnknownTarget":
      return `${found.in}: verwijst naar ${found.target}, en dat bestaat niet`;
    case "MissingWords":
      return `${found.in}: er ontbreekt tekst (${found.language})`;
    case "MissingEasy":
      return `${found.in}: er ontbreekt eenvoudige tekst voor ${found.part}`;
    case "EasyRead":
      return `${found.in}: ${easyRules[found.rule]}: "${found.text}"`;
    case "NobodyToAsk":
      return `${found.questionId}: niemand krijgt deze vraag`;
    case "Cycle":
      return `${found.ids.join(" > ")}: dit loopt in een kring`;
    case "MissingSource":
      return `${found.questionId}: de bron ontbreekt`;
    case "UnknownSeed":
      return `${found.questionId}: bron ${found.seed} staat niet in de lijst van de leidraad`;
    case "MissingOptions":
      return `${found.questionId}: er zijn geen antwoorden om uit te kiezen`;
    case "MissingScale":
      return `${found.questionId}: de schaal ontbreekt`;
    case "BrokenScale":
      return `${found.questionId}: de schaal klopt niet`;
    case "NegativeFirst":
      return `${found.phaseId}: wat lastiger is, komt pas na wat beter gaat`;
    case "MayStayEmpty":
      return `${found.phaseId}: een ander deel wacht hierop, dus één vraag hier wordt altijd gesteld`;
    case "TooManyProbes":
      return `${found.questionId}: er zijn meer dan twee doorvragen`;
    case "NeverFires":
      return `${found.questionId}: doorvraag ${found.probeId} kan bij dit soort antwoord nooit komen`;
    case "UnknownLexicon":
      return `${found.questionId}: woordenlijst ${found.list} bestaat niet`;
    case "UnknownMirror":
      return `${found.questionId}: de tegenvraag ${found.mirrorOf} bestaat niet`;
    case "UnequalMirror":
      return `${found.questionId}: de tegenvraag ${found.mirrorOf} heeft andere antwoorden of wordt niet even vaak gesteld`;
    case "UnknownSignal":
      return `${found.questionId}: signaal ${found.signal} bestaat niet`;
    case "UnknownPictogram":
      return `${found.questionId}: pictogram ${found.symbol} bestaat niet`;
    case "UnknownPlaceholder":
      return `${found.in}: {${found.placeholder}} kan niet worden ingevuld`;
  }
}

export const nl = {
  guideUse: "Kies lint, publish, diff of list.",
  publishUse: "Noem één bestand, of één leidraad van Nabij met --lock.",
  diffUse: "Noem twee leidraden: een id of een bestand.",
  guideLine: ({ id, version, title, questions, minutes }: GuideLine) =>
    `${`${id}@${version}`.padEnd(22)} ${title}: ${questions} vragen, ${minutes} minuten`,
  unknownGuide: (name: string) => `Er is geen leidraad of bestand "${name}".`,
  noJson: (file: string) => `Het bestand ${file} is geen geldige JSON.`,
  notAGuide: (file: string, path: string) =>
    `Het bestand ${file} is geen leidraad: ${path === "" ? "het geheel" : path} klopt niet.`,
  unknownBorrowed: (file: string, ids: readonly string[]) =>
    `Het bestand ${file} leent vragen die niet bestaan: ${ids.join(", ")}.`,
  clean: (guide: string) => `${guide}: geen problemen`,
  problem,
  lintFailed: (count: number) =>
    count === 1 ? "Er is 1 probleem gevonden." : `Er zijn ${count} problemen gevonden.`,
  published: (guide: string, hash: string, file: string) =>
    `${guide} is gepubliceerd met vingerafdruk ${hash} (${file}).`,
  publishedBefore: (guide: string, hash: string) =>
    `${guide} was al gepubliceerd met vingerafdruk ${hash}.`,
  changedAfterPublishing: (guide: string) =>
    `${guide} is al gepubliceerd met een andere inhoud. Een gepubliceerde versie verandert niet: geef een nieuw versienummer.`,
  idTaken: (id: string) =>
    `De id "${id}" is van een leidraad van Nabij. Kies een eigen id, zoals eigen-${id}.`,
  lockUnreadable: (file: string) => `Het bestand ${file} met gepubliceerde versies klopt niet.`,
  same: "De vragen zijn gelijk.",
  addedLine: ({ id, text }: GuideDifference["added"][number]) => `+ ${id}: ${text.nl}`,
  removedLine: ({ id, text }: GuideDifference["removed"][number]) => `- ${id}: ${text.nl}`,
  changedLine: ({ id, fields, before, after }: GuideDifference["changed"][number]) =>
    before.nl === after.nl
      ? `~ ${id} (${fields.join(", ")}): ${after.nl}`
      : `~ ${id} (${fields.join(", ")}): ${before.nl} > ${after.nl}`,
  movedLine: ({ id, text, from, to }: GuideDifference["moved"][number]) =>
    `> ${id}: van ${from.phaseId} ${from.place} naar ${to.phaseId} ${to.place}: ${text.nl}`,
  phaseLine: (id: string) => `~ deel ${id}`,
};

export type GuideWords = typeof nl;
