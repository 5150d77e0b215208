import { z } from "zod";

/** What a part of a sentence is marked as; names are told apart by how they can be known. */
export const MarkedKind = z.enum([
  "bsn",
  "number",
  "iban",
  "phone",
  "email",
  "url",
  "handle",
  "postcode",
  "address",
  "licence-plate",
  "birth-date",
  "room",
  "roster",
  "nickname",
  "name",
]);
export type MarkedKind = z.infer<typeof MarkedKind>;

/** A part that must be found, with offsets in the text without marks. */
export type MarkedPart = {
  readonly kind: MarkedKind;
  readonly from: number;
  readonly until: number;
};

export type MarkedText = { readonly text: string; readonly parts: readonly MarkedPart[] };

const mark = /«([a-z-]+):([^«»]+)»/g;

/**
 * A sentence with its marks as a text and offsets: "Bel «phone:06-12345678»." Throws on a mark
 * that is not closed, is empty or names a kind that does not exist.
 */
export function readMarkedText(marked: string): MarkedText {
  const parts: MarkedPart[] = [];
  let text = "";
  let at = 0;
  for (const { 0: found, 1: kind, 2: words = "", index } of marked.matchAll(mark)) {
    text += marked.slice(at, index);
    parts.push({
      kind: MarkedKind.parse(kind),
      from: text.length,
      until: text.length + words.length,
    });
    text += words;
    at = index + found.length;
  }
  text += marked.slice(at);
  if (/[«»]/.test(text)) throw new Error(`A mark is not closed: ${marked}`);
  return { text, parts };
}
