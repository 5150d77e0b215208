import { addMonths } from "@nabij/domain";
import { z } from "zod";
import type { AgreementWords } from "./agreement.ts";
import vague from "./vague-words.json" with { type: "json" };

/**
 * What an agreement still has to be asked (reflection §4.7). `blocking`: it stays an idea
 * until it is answered. The others are questions beside it. None of them keeps anyone from leaving.
 */
export type AgreementGap = {
  readonly part: "what" | "who" | "when" | "sign-of-success" | "client-view" | "review-on";
  readonly problem: "missing" | "vague" | "not-here" | "not-a-date" | "past" | "too-far";
  readonly blocking: boolean;
  /** The vague words as they were found. */
  readonly words: readonly string[];
};

/** Months an agreement may look ahead; our choice (reflection §4.7). */
export const agreementMonths = 6;

export function agreementGaps(
  agreement: AgreementWords,
  session: { today: string; presentIds: readonly string[] },
): AgreementGap[] {
  return [
    ...whatGaps(agreement),
    ...whoGaps(agreement, session.presentIds),
    ...whenGaps(agreement.when, session.today),
    ...(agreement.signOfSuccess.trim() === "" ? [gap("sign-of-success", "missing", true)] : []),
    ...(agreement.clientView.kind === "not-asked" ? [gap("client-view", "missing", false)] : []),
    ...reviewGaps(agreement.reviewOn, session.today),
  ];
}

function whatGaps({ what }: AgreementWords): AgreementGap[] {
  if (what.trim() === "") return [gap("what", "missing", true)];
  const words = vagueWords(what, [...vague.what, ...vague.who.slice(0, 1), ...vague.when]);
  return words.length === 0 ? [] : [gap("what", "vague", false, words)];
}

function whoGaps({ who, whoId }: AgreementWords, presentIds: readonly string[]): AgreementGap[] {
  if (whoId !== null) return presentIds.includes(whoId) ? [] : [gap("who", "not-here", false)];
  if (who.trim() === "") return [gap("who", "missing", true)];
  const words = vagueWords(who, vague.who);
  return words.length === 0 ? [gap("who", "not-here", false)] : [gap("who", "vague", true, words)];
}

function whenGaps(when: string, today: string): AgreementGap[] {
  if (when.trim() === "") return [gap("when", "missing", true)];
  if (!z.iso.date().safeParse(when).success) {
    const words = vagueWords(when, vague.when);
    return [gap("when", words.length === 0 ? "not-a-date" : "vague", true, words)];
  }
  if (when < today) return [gap("when", "past", true)];
  return when > addMonths(today, agreementMonths) ? [gap("when", "too-far", true)] : [];
}

function reviewGaps(reviewOn: string | null, today: string): AgreementGap[] {
  if (reviewOn === null) return [gap("review-on", "missing", false)];
  return reviewOn < today ? [gap("review-on", "past", false)] : [];
}

function vagueWords(text: string, list: readonly string[]): string[] {
  const padded = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu, " ")} `.replaceAll(
    ". ",
    " ",
  );
  return list.filter((word) => padded.includes(` ${word.replace(/\.$/, "")} `));
}

function gap(
  part: AgreementGap["part"],
  problem: AgreementGap["problem"],
  blocking: boolean,
  words: readonly string[] = [],
): AgreementGap {
  return { part, problem, blocking, words };
}
