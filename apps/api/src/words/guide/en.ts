import type { EasyRule, GuideProblem } from "@nabij/reflection";
import type { GuideWords } from "./nl.ts";

const easyRules: Readonly<Record<EasyRule, string>> = {
  "too-long": "a sentence has more than twelve words",
  "two-questions": "there are two questions in it",
  unless: "it says 'tenzij' (unless)",
  "double-negation": "there are two negations in one sentence",
  passive: "a sentence does not say who does it",
  "abstract-word": "there is an abstract word in it",
  "figure-of-speech": "there is a figure of speech in it",
  "formal-you": "it says 'u'; use 'je'",
};

/** One problem of a guide in a sentence, with where it is. */
function problem(found: GuideProblem): string {
  switch (found.type) {
    case "DuplicateId":
      return `${found.id}: this id is used more than once`;
    case "MissingRow":
      return `row ${found.row} has no question`;
    case "RowTwice":
      return `row ${found.row} has more than one question`;
    case "UnknownTarget":
      return `${found.in}: points at ${found.target}, which does not exist`;
    case "MissingWords":
      return `${found.in}: words are missing (${found.language})`;
    case "MissingEasy":
      return `${found.in}: easy words are missing for ${found.part}`;
    case "EasyRead":
      return `${found.in}: ${easyRules[found.rule]}: "${found.text}"`;
    case "NobodyToAsk":
      return `${found.questionId}: nobody is asked this question`;
    case "Cycle":
      return `${found.ids.join(" > ")}: this goes round in a circle`;
    case "MissingSource":
      return `${found.questionId}: the source is missing`;
    case "UnknownSeed":
      return `${found.questionId}: source ${found.seed} is not in the list of the guide`;
    case "MissingOptions":
      return `${found.questionId}: there are no answers to choose from`;
    case "MissingScale":
      return `${found.questionId}: the scale is missing`;
    case "BrokenScale":
      return `${found.questionId}: the scale is not right`;
    case "NegativeFirst":
      return `${found.phaseId}: what is harder comes only after what is better`;
    case "MayStayEmpty":
      return `${found.phaseId}: another part waits for it, so one question here is always asked`;
    case "TooManyProbes":
      return `${found.questionId}: there are more than two follow-ups`;
    case "NeverFires":
      return `${found.questionId}: follow-up ${found.probeId} can never come with this kind of answer`;
    case "UnknownLexicon":
      return `${found.questionId}: there is no word list ${found.list}`;
    case "UnknownMirror":
      return `${found.questionId}: the opposite question ${found.mirrorOf} does not exist`;
    case "UnequalMirror":
      return `${found.questionId}: the opposite question ${found.mirrorOf} has other answers or is not asked as often`;
    case "UnknownSignal":
      return `${found.questionId}: there is no signal ${found.signal}`;
    case "UnknownPictogram":
      return `${found.questionId}: there is no pictogram ${found.symbol}`;
    case "UnknownPlaceholder":
      return `${found.in}: {${found.placeholder}} cannot be filled in`;
  }
}

export const en: GuideWords = {
  guideUse: "Choose lint, publish, diff or list.",
  publishUse: "Name one file, or one guide of Nabij with --lock.",
  diffUse: "Name two guides: an id or a file.",
  guideLine: ({ id, version, title, questions, minutes }) =>
    `${`${id}@${version}`.padEnd(22)} ${title}: ${questions} questions, ${minutes} minutes`,
  unknownGuide: (name) => `There is no guide or file "${name}".`,
  noJson: (file) => `The file ${file} is not valid JSON.`,
  notAGuide: (file, path) =>
    `The file ${file} is no guide: ${path === "" ? "the whole" : path} is not right.`,
  unknownBorrowed: (file, ids) =>
    `The file ${file} borrows questions that do not exist: ${ids.join(", ")}.`,
  clean: (guide) => `${guide}: no problems`,
  problem,
  lintFailed: (count) => (count === 1 ? "1 problem was found." : `${count} problems were found.`),
  published: (guide, hash, file) => `${guide} is published with fingerprint ${hash} (${file}).`,
  publishedBefore: (guide, hash) => `${guide} was already published with fingerprint ${hash}.`,
  changedAfterPublishing: (guide) =>
    `${guide} was published with other content. A published version never changes: give it a new version number.`,
  idTaken: (id) =>
    `The id "${id}" belongs to a guide of Nabij. Choose your own, such as eigen-${id}.`,
  lockUnreadable: (file) => `The file ${file} with published versions is not right.`,
  same: "The questions are the same.",
  addedLine: ({ id, text }) => `+ ${id}: ${text.en}`,
  removedLine: ({ id, text }) => `- ${id}: ${text.en}`,
  changedLine: ({ id, fields, before, after }) =>
    before.en === after.en
      ? `~ ${id} (${fields.join(", ")}): ${after.en}`
      : `~ ${id} (${fields.join(", ")}): ${before.en} > ${after.en}`,
  movedLine: ({ id, text, from, to }) =>
    `> ${id}: from ${from.phaseId} ${from.place} to ${to.phaseId} ${to.place}: ${text.en}`,
  phaseLine: (id) => `~ part ${id}`,
};
