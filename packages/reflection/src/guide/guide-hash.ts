import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Guide, type PinnedGuide, type PinnedLexicon, questionsOf } from "./guide.ts";
import { probeLexicons } from "./lexicon.ts";
import { partsOf } from "./probe-condition.ts";

/** The guide with its word lists and the hash of its content, ready for a session to pin. */
export function pinGuide(guide: Guide): PinnedGuide {
  const whole = { ...guide, lexicons: lexiconsOf(guide) };
  return { ...whole, hash: guideHash(whole) };
}

/** SHA-256 of the content as 64 hexadecimal digits. The order of keys does not matter. */
export function guideHash(guide: Guide): string {
  return hashOf({ ...guide, hash: undefined });
}

/** The word lists the follow-ups of a guide look in. */
function lexiconsOf(guide: Guide): PinnedLexicon[] {
  const conditions = questionsOf(guide).flatMap(({ probes }) =>
    probes.flatMap(({ when }) => partsOf(when)),
  );
  const used = new Set(conditions.flatMap((part) => (part.op === "lexicon" ? [part.list] : [])));
  return probeLexicons
    .filter(({ id }) => used.has(id))
    .map((list) => ({ id: list.id, version: list.version, hash: hashOf(list.words) }));
}

function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}
