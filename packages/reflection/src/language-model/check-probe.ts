import { err, ok, type Result } from "@nabij/domain";
import { inventsName, inventsNumber } from "./check-claims.ts";
import type { ProbeMaterial } from "./probe-prompt.ts";
import {
  hasMarkup,
  isOpenQuestion,
  praises,
  pushes,
  type RefusedTopic,
  showsMachinery,
  topicsIn,
} from "./refused-topics.ts";
import { isInLanguage } from "./right-language.ts";
import { readSource } from "./source.ts";
import { wordsOf } from "./stems.ts";

/** Whether a text holds something that points at a person; the rails are handed the detector. */
export type FindsPersonalData = (text: string) => boolean;

/** Why a question of a model is not shown. */
export type ProbeFault =
  | "empty"
  | "markup"
  | "machinery"
  | "too-long"
  | "no-question"
  | "personal-data"
  | "other-language"
  | RefusedTopic
  | "advice"
  | "praise"
  | "invented-number"
  | "invented-name";

/** Longest question in words (reflection §4.8). */
export const mostProbeWords = 25;

/** A question fit to be shown as a draft, or the first reason why not. */
export function checkProbe(
  reply: string,
  material: ProbeMaterial,
  findsPersonalData: FindsPersonalData,
): Result<string, ProbeFault> {
  const text = reply
    .trim()
    .replace(/^["“„'‘](.*)["”'’]$/su, "$1")
    .trim();
  const fault = probeFault(text, material, findsPersonalData);
  return fault === null ? ok(text) : err(fault);
}

function probeFault(
  text: string,
  { language, question, answers }: ProbeMaterial,
  findsPersonalData: FindsPersonalData,
): ProbeFault | null {
  if (text === "") return "empty";
  if (hasMarkup(text)) return "markup";
  if (showsMachinery(text)) return "machinery";
  if (wordsOf(text).length > mostProbeWords) return "too-long";
  if (findsPersonalData(text)) return "personal-data";
  if (praises(text)) return "praise";
  if (!/^[^.!?]+\?$/.test(text)) return "no-question";
  if (!isInLanguage(text, language)) return "other-language";
  const [topic] = topicsIn(text);
  if (topic !== undefined) return topic;
  if (pushes(text)) return "advice";
  const said = [question, ...answers.map((answer) => answer.text)];
  const sources = said.map((each) => readSource(each, language));
  if (inventsNumber(text, sources, language)) return "invented-number";
  if (inventsName(text, sources, language)) return "invented-name";
  return isOpenQuestion(text) ? null : "no-question";
}
