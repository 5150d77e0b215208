import { placeholders } from "../fill-lead.ts";
import { type Guide, type Question, questionsOf } from "../guide.ts";
import words from "./easy-read-words.json" with { type: "json" };
import type { EasyRule, GuideProblem } from "./guide-problem.ts";

/** The longest sentence of easy-read Dutch, in words (reflection §4.1; our choice). */
export const longestEasySentence = 12;

const negations = new Set(words.negations);
const passiveVerbs = words.passiveVerbs.join("|");
const passive = new RegExp(
  `(?<!\\p{L})(?:${passiveVerbs}) (?:\\p{L}+ ){0,4}?(?:ge|be|ver|ont|her)\\p{L}{2,}(?:d|t|en)(?!\\p{L})`,
  "u",
);

/** All that is read has easy words, and they keep the rules of easy read. */
export function easyReadProblems(guide: Guide): GuideProblem[] {
  const questions = questionsOf(guide);
  return [
    ...guide.phases.flatMap(({ id, easy }) => rulesBrokenIn(id, [easy.title, easy.intro])),
    ...guide.phases.flatMap(({ id, easy }) => [
      ...missingIn(id, [
        ["title", easy.title.trim() === ""],
        ["intro", easy.intro.trim() === ""],
      ]),
    ]),
    ...questions.flatMap((question) => missingIn(question.id, easyParts(question))),
    ...questions.flatMap((question) => rulesBrokenIn(question.id, easyTexts(question))),
  ];
}

/** A part that is read, and whether its easy words are missing. */
type EasyPart = readonly [name: string, isMissing: boolean];

function missingIn(where: string, parts: readonly EasyPart[]): GuideProblem[] {
  return parts
    .filter(([, isMissing]) => isMissing)
    .map(([part]) => ({ type: "MissingEasy", in: where, part }));
}

function rulesBrokenIn(where: string, texts: readonly string[]): GuideProblem[] {
  return texts.flatMap((text) =>
    brokenEasyRules(text).map(
      (rule): GuideProblem => ({ type: "EasyRead", in: where, rule, text }),
    ),
  );
}

/** The rules a text breaks, each once. */
export function brokenEasyRules(text: string): EasyRule[] {
  const plain = text.toLowerCase().normalize("NFC");
  const sentences = plain.split(/[.!?]+/).map(wordsOf);
  const all = ` ${wordsOf(plain).join(" ")} `;
  const broken: readonly (readonly [EasyRule, boolean])[] = [
    ["too-long", sentences.some((sentence) => sentence.length > longestEasySentence)],
    ["two-questions", plain.split("?").length > 2],
    ["unless", all.includes(" tenzij ")],
    ["double-negation", sentences.some((part) => part.filter((w) => negations.has(w)).length > 1)],
    ["passive", passive.test(plain)],
    ["abstract-word", wordsOf(plain).some((word) => isAbstract(word))],
    ["figure-of-speech", words.figuresOfSpeech.some((figure) => all.includes(` ${figure} `))],
    ["formal-you", / (?:u|uw) /.test(all)],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

/** All that is read of a question. A question for the client also speaks to the client. */
function easyParts(question: Question): EasyPart[] {
  const { easy, toClient, options = [], scale, probes, who, lead } = question;
  const isToClient = who.includes("client");
  const lacks = (text: string | undefined) => text === undefined || text.trim() === "";
  const speaksAbout = (text: string | undefined) => placeholders(text ?? "").includes("client");
  const asked = isToClient ? probes.filter((probe) => "text" in probe) : [];
  const aboutProbes = asked.some(({ id }) => speaksAbout((toClient?.probes ?? easy.probes)?.[id]));
  return [
    ["text", lacks(easy.text)],
    ...options.map(({ id }): EasyPart => [`options.${id}`, lacks(easy.options?.[id])]),
    ["minText", scale !== undefined && lacks(easy.minText)],
    ["maxText", scale !== undefined && lacks(easy.maxText)],
    ["steps", (scale?.steps?.length ?? 0) !== (easy.steps?.length ?? 0)],
    ...asked.map(({ id }): EasyPart => [`probes.${id}`, lacks(easy.probes?.[id])]),
    ["lead", lead !== undefined && lacks(lead.easy)],
    ["toClient.text", isToClient && speaksAbout(toClient?.text ?? easy.text)],
    ["toClient.probes", aboutProbes],
    ["toClient.lead", isToClient && speaksAbout(lead?.toClient ?? lead?.easy)],
  ];
}

function easyTexts({ easy, toClient, lead }: Question): string[] {
  const parts = [easy, toClient].flatMap((said) => [
    said?.text,
    said?.minText,
    said?.maxText,
    ...(said?.steps ?? []),
    ...Object.values(said?.options ?? {}),
    ...Object.values(said?.probes ?? {}),
  ]);
  return [...new Set([...parts, lead?.easy, lead?.toClient])].filter(
    (text): text is string => text !== undefined && text !== "",
  );
}

function isAbstract(word: string): boolean {
  return words.abstractWords.some((abstract) => word === abstract || word === `${abstract}en`);
}

/** A placeholder and "1-op-1" are one word each. */
function wordsOf(text: string): string[] {
  return text.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}
