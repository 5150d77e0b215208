import { type Finding, findPersonalData, mayKeep, type Roster } from "@nabij/reflection";

/** The same words found once or more; one line and one choice on screen. */
export type FoundLine = {
  /** As the writer has them. */
  readonly words: string;
  readonly kind: Finding["kind"];
  readonly replacement: Finding["replacement"];
  readonly isCertain: boolean;
  /** Places in the list of findings. */
  readonly places: readonly number[];
};

/** Part of the text as it will be kept; `isMark` where something was taken out. */
export type KeptPart = { readonly text: string; readonly from: number; readonly isMark: boolean };

/**
 * Whether there is anything to show to the writer before a text is sent. When there is not, the
 * text can be sent as it is.
 */
export function hasPersonalData(text: string, roster: Roster): boolean {
  return findPersonalData(text, roster).length > 0;
}

/** The findings in lines, in the order of the text, equal words together. */
export function foundLines(text: string, findings: readonly Finding[]): FoundLine[] {
  const lines = new Map<string, FoundLine>();
  for (const [place, finding] of findings.entries()) {
    const words = text.slice(finding.from, finding.until);
    const isCertain = !mayKeep(finding);
    const key = [words.toLowerCase(), finding.replacement.nl, isCertain].join("\n");
    const known = lines.get(key);
    const { kind, replacement } = finding;
    lines.set(key, {
      words: known?.words ?? words,
      kind: known?.kind ?? kind,
      replacement,
      isCertain,
      places: [...(known?.places ?? []), place],
    });
  }
  return [...lines.values()];
}

/** The text as it will be kept, in parts, so that what was taken out can be seen. */
export function keptParts(
  text: string,
  findings: readonly Finding[],
  keep: readonly number[],
  language: "nl" | "en",
): KeptPart[] {
  const parts: KeptPart[] = [];
  let at = 0;
  for (const [place, finding] of findings.entries()) {
    if (keep.includes(place) && mayKeep(finding)) continue;
    const { from, until, replacement } = finding;
    if (from > at) parts.push({ text: text.slice(at, from), from: at, isMark: false });
    parts.push({ text: replacement[language], from, isMark: true });
    at = until;
  }
  if (at < text.length) parts.push({ text: text.slice(at), from: at, isMark: false });
  return parts;
}
