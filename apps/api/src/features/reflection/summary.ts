import type { Quote, Report } from "@nabij/reflection";
import { z } from "zod";
import { subjectText } from "./report-differences.ts";
import { quoteLine, type ReflectionWriting } from "./report-writing.ts";

const Cite = z.string().regex(/^A\w{1,40}$/);

/** One sentence of a summary, with the answers it rests on. */
export const SummarySentence = z.object({
  text: z.string().trim().min(1).max(2400),
  cites: z.array(Cite).min(1).max(60),
  from: z.enum(["template", "model"]),
});
export type SummarySentence = z.infer<typeof SummarySentence>;

/** What a person approved; `alsoSaid` are the answers that no sentence cites. */
export const SummaryBody = z.object({
  sentences: z.array(SummarySentence).max(500),
  alsoSaid: z.array(Cite).max(2000),
});
export type SummaryBody = z.infer<typeof SummaryBody>;

export type ApprovedSummary = SummaryBody & {
  readonly approvedBy: string;
  readonly approvedOn: string;
};

export type TemplateSentence = SummarySentence & {
  /** The part of the conversation it belongs to. */
  readonly part: string;
  /** A view that stands alone: it cannot be left out (§4.4). */
  readonly isLone: boolean;
};

/**
 * The summary that needs no language model: per part of the conversation what each said, word for
 * word, with its number. The same every time (§4.7).
 */
export function summaryTemplate(
  write: ReflectionWriting,
  report: Report,
): readonly TemplateSentence[] {
  const lone = new Set(report.loneViews.map(({ saidId }) => saidId));
  const sentence = (part: string, quote: Quote): TemplateSentence => {
    const { label, text } = quoteLine(write, quote);
    const who = (label ?? "").replace(quote.cite, "").trim();
    const cites = [quote.answerId];
    return {
      ...{ part, cites, from: "template", isLone: lone.has(quote.answerId) },
      text: `${who}: ${text}`,
    };
  };
  const asked = report.phases.flatMap(({ title, questions }) =>
    questions.flatMap(({ quotes, silences }) =>
      [...quotes, ...silences].map((quote) => sentence(title, quote)),
    ),
  );
  const { alsoSaid } = write.words.sections;
  return [...asked, ...report.alsoSaid.map((quote) => sentence(alsoSaid, quote))];
}

/** In words where people look differently, to read beside the sentences. */
export function summaryDifferences(write: ReflectionWriting, report: Report): readonly string[] {
  return report.differences
    .filter(({ differs }) => differs)
    .map(
      ({ subject }) => `${subjectText(write, report, subject)}: ${write.words.difference.differ}`,
    );
}

/**
 * What is kept when somebody approves: the chosen sentences, every view that stands alone whether
 * chosen or not, and the numbers of all other answers. null when a sentence cites what nobody said.
 */
export function approvedBody(
  template: readonly TemplateSentence[],
  chosen: readonly SummarySentence[],
): SummaryBody | null {
  const known = new Set(template.flatMap(({ cites }) => cites));
  if (chosen.some(({ cites }) => cites.some((id) => !known.has(id)))) return null;
  const cited = new Set(chosen.flatMap(({ cites }) => cites));
  const forgotten = template.filter(
    ({ isLone, cites }) => isLone && !cites.some((id) => cited.has(id)),
  );
  const bare = ({ text, cites, from }: SummarySentence): SummarySentence => ({ text, cites, from });
  const sentences = [...chosen, ...forgotten].map(bare);
  const all = new Set(sentences.flatMap(({ cites }) => cites));
  return { sentences, alsoSaid: [...known].filter((id) => !all.has(id)) };
}

/** The summary without what rests on answers that were taken back. */
export function withoutAnswers(body: SummaryBody, gone: ReadonlySet<string>): SummaryBody {
  return {
    sentences: body.sentences.filter(({ cites }) => !cites.some((id) => gone.has(id))),
    alsoSaid: body.alsoSaid.filter((id) => !gone.has(id)),
  };
}
