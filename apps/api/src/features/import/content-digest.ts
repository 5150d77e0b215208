import { hash } from "node:crypto";

/** Digits kept per column: 48 bits tell a change in one row's column beyond any doubt. */
const columnDigits = 8;
const unknown = "-";
const separator = ".";

/**
 * What a row says, short: one digest per column, so that a later import sees which columns
 * changed. A column the file does not have stays empty.
 */
export function digestOf(content: readonly string[], positions: readonly number[]): string {
  return content
    .map((value, at) => {
      if (positions[at] === -1) return "";
      return value === "null" ? unknown : columnDigest(value);
    })
    .join(separator);
}

/** Most columns say the same few words and days on thousands of rows. */
const digests = new Map<string, string>();
const mostDigests = 5000;

function columnDigest(value: string): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const digest = hash("sha256", value, "base64url").slice(0, columnDigits);
  if (digests.size >= mostDigests) digests.clear();
  if (value.length <= longestKept) digests.set(value, digest);
  return digest;
}

const longestKept = 40;

/** One key for a row without a number: its whole content. */
export function contentKey(content: readonly string[]): string {
  return hash("sha256", JSON.stringify(content), "base64url");
}

/**
 * The places of the columns that say something else than before. Without a `before` those are the
 * columns that say anything at all.
 */
export function changedColumns(before: string | null, now: string): readonly number[] {
  const old = before?.split(separator) ?? [];
  return now.split(separator).flatMap((digest, at) => {
    const same = digest === "" || digest === (before === null ? unknown : old[at]);
    return same ? [] : [at];
  });
}

/** The digest to keep: what is new, and what was known of columns this file does not have. */
export function mergedDigest(before: string, now: string): string {
  const old = before.split(separator);
  return now
    .split(separator)
    .map((digest, at) => (digest === "" ? (old[at] ?? "") : digest))
    .join(separator);
}
