import { err, ok, type Result } from "@nabij/domain";
import { z } from "zod";
import { type ClaimFault, claimFault } from "./check-claims.ts";
import type { FindsPersonalData } from "./check-probe.ts";
import { advisesOrJudges, hasMarkup, showsMachinery } from "./refused-topics.ts";
import { isInLanguage } from "./right-language.ts";
import { readSource, type Source } from "./source.ts";
import { contentStems } from "./stems.ts";
import type { SummaryMaterial } from "./summary-prompt.ts";

/** Why one sentence of a draft is left out. */
export type SentenceFault =
  | "markup"
  | "machinery"
  | "too-long"
  | "no-cite"
  | "invented-cite"
  | "personal-data"
  | "other-language"
  | "advice"
  | ClaimFault;

/** Why a whole draft is not used; the template stands in its place. */
export type SummaryFault =
  | "empty"
  | "not-json"
  | "other-language"
  | "lone-view-left-out"
  | "nothing-left";

export type DraftSentence = { readonly text: string; readonly cites: readonly string[] };

/** A draft fit to be read by the person who may approve it. */
export type SummaryDraft = {
  readonly sentences: readonly DraftSentence[];
  /** How many sentences were left out, by reason. */
  readonly dropped: Readonly<Partial<Record<SentenceFault, number>>>;
};

const mostCharacters = 400;

const Reply = z.object({
  sentences: z.array(z.object({ text: z.string(), cites: z.array(z.string()).max(12) })).max(150),
});

/**
 * The sentences of a draft that follow from the answers they cite. A view that stands alone and is
 * in none of them rejects the whole draft (reflection §4.7).
 */
export function checkSummary(
  reply: string,
  material: SummaryMaterial,
  findsPersonalData: FindsPersonalData,
): Result<SummaryDraft, SummaryFault> {
  if (reply.trim() === "") return err("empty");
  const read = readReply(reply);
  if (read === null) return err("not-json");
  const drafted = read.map(({ text, cites }) => ({
    text: text.replaceAll(/\s*\[A\d+\]/g, "").trim(),
    cites: [...new Set(cites.map((cite) => cite.replaceAll(/[[\]\s]/g, "")))],
  }));
  const sources = sourcesOf(material);
  const judged = drafted.map((sentence) => ({
    sentence,
    fault: sentenceFault(sentence, material, sources, findsPersonalData),
  }));
  const sentences = judged.flatMap(({ sentence, fault }) => (fault === null ? sentence : []));
  const faults = judged.flatMap(({ fault }) => fault ?? []);
  if (sentences.length === 0) {
    const isForeign = faults.length > 0 && faults.every((fault) => fault === "other-language");
    return err(isForeign ? "other-language" : "nothing-left");
  }
  const cited = new Set(sentences.flatMap(({ cites }) => cites));
  if (material.lone.some((id) => !cited.has(id))) return err("lone-view-left-out");
  return ok({ sentences, dropped: tally(faults) });
}

function sentenceFault(
  { text, cites }: DraftSentence,
  { language }: SummaryMaterial,
  sources: ReadonlyMap<string, Source>,
  findsPersonalData: FindsPersonalData,
): SentenceFault | null {
  if (hasMarkup(text)) return "markup";
  if (showsMachinery(text)) return "machinery";
  if (text.length > mostCharacters) return "too-long";
  if (cites.length === 0) return "no-cite";
  const cited = cites.flatMap((id) => sources.get(id) ?? []);
  if (cited.length < cites.length) return "invented-cite";
  if (findsPersonalData(text)) return "personal-data";
  if (!isInLanguage(text, language)) return "other-language";
  if (advisesOrJudges(text, cited)) return "advice";
  return claimFault(text, cited, language);
}

/** The words behind each answer; a bare number or choice needs its question to be understood. */
function sourcesOf({ parts, language }: SummaryMaterial): ReadonlyMap<string, Source> {
  const answers = parts.flatMap(({ questions }) =>
    questions.flatMap(({ question, answers: given }) =>
      given.map(({ id, text }): [string, Source] => {
        const isBare = contentStems(text, language).size < 2;
        return [id, readSource(isBare ? `${question} ${text}` : text, language)];
      }),
    ),
  );
  return new Map(answers);
}

/** JSON, also when it comes in a fence of Markdown; null for anything else. */
function readReply(reply: string): readonly DraftSentence[] | null {
  const bare = reply
    .trim()
    .replace(/^```(?:json)?\s*/i, "")
    .replace(/```$/, "");
  try {
    const parsed = Reply.safeParse(JSON.parse(bare));
    return parsed.success ? parsed.data.sentences : null;
  } catch {
    return null;
  }
}

function tally(faults: readonly SentenceFault[]): SummaryDraft["dropped"] {
  const counts: Partial<Record<SentenceFault, number>> = {};
  for (const fault of faults) counts[fault] = (counts[fault] ?? 0) + 1;
  return counts;
}
