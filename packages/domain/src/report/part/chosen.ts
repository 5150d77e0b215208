import type { ChosenSentence, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { isIn, line, offered, section } from "./part.ts";

/**
 * What somebody said in a reflection and chose for this reader. Every other word of it has no way
 * into a document (principle 4, trap 16).
 */
export function chosenSection(
  { chosenSentences }: ReportSource,
  period: ReportPeriod,
  audience: ChosenSentence["audience"],
  { isOffered = false }: { readonly isOffered?: boolean } = {},
): ReportSection {
  const add = isOffered ? offered : line;
  const chosen = chosenSentences
    .filter((sentence) => sentence.audience === audience && isIn(period, sentence.on))
    .toSorted((a, b) => a.on.localeCompare(b.on));
  return section(
    "chosen",
    chosen.map(({ id, label, text, on }) =>
      add(`chosen ${id}`, { key: "chosen", label, text, on }),
    ),
  );
}
