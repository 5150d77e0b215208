import type { Guide, PinnedGuide } from "./guide.ts";

/** The guide with the hash of its content, ready for a session to pin. */
export function pinGuide(guide: Guide): PinnedGuide {
  return { ...guide, hash: guideHash(guide) };
}

/**
 * A 64-bit fingerprint of the content as 16 hexadecimal digits. The order of keys does not
 * matter. It notices a change; it is no protection against someone who wants a collision.
 */
export function guideHash(guide: Guide): string {
  const text = canonical({ ...guide, hash: undefined });
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x01234567);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(",")}}`;
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
