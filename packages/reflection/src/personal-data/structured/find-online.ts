import type { Span } from "../finding.ts";
import type { FoldedText } from "../fold-text.ts";

const link = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/|www\.)[^\s<>"\uFFFC]+/gu;
const domain =
  /(?<![\p{L}\p{N}@._-])(?:[a-z\d][a-z\d-]{0,40}\.){1,4}(?:nl|be|de|com|net|org|eu|info|app|io|me)(?![\p{L}\p{N}-])(?:\/[^\s<>"\uFFFC]*)?/gu;
const account =
  /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat)?|facebook|tiktok|discord|skype|linkedin|twitter)(?: is|:| heet| naam:?)+ ?([a-z\d_][\w.-]{2,40}[a-z\d_])/gu;
const spelled =
  /(?<![\w.+-])[a-z\d][\w.+-]{0,60} ?(?:[([] ?at ?[)\]]|apenstaartje) ?[a-z\d-]{1,60}(?: ?(?:\.|punt) ?[a-z\d-]{2,20}){1,3}/g;
const local = /[\p{L}\p{N}._%+'-]/u;
const host = /[\p{L}\p{N}.-]/u;

/** Links, e-mail addresses and profile names; each can be looked up. */
export function findOnline({ lower }: FoldedText): Span[] {
  return [
    ...matches(lower, link, "url"),
    ...matches(lower, domain, "url"),
    ...matches(lower, account, "handle"),
    ...matches(lower, spelled, "email"),
    ...aroundAtSigns(lower),
  ];
}

function matches(lower: string, pattern: RegExp, kind: Span["kind"]): Span[] {
  return [...lower.matchAll(pattern)].map(({ 0: found, 1: part = found, index }) => {
    const kept = found.replace(/[.,;:!?)\]'"]+$/, "");
    const from = index + found.length - part.length;
    return { kind, from, until: index + kept.length, certain: true };
  });
}

/** Walks out from each @, so that the work stays in step with the length of the text. */
function aroundAtSigns(lower: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (let at = lower.indexOf("@"); at !== -1; at = lower.indexOf("@", at + 1)) {
    let from = at;
    while (from > done && local.test(lower[from - 1] ?? "")) from -= 1;
    let until = at + 1;
    while (until < lower.length && isHandleSign(lower[until] ?? "")) until += 1;
    while (until > at + 1 && /[.'-]/.test(lower[until - 1] ?? "")) until -= 1;
    done = until;
    if (until - at < 3) continue;
    spans.push({ kind: from < at ? "email" : "handle", from, until, certain: true });
  }
  return spans;
}

function isHandleSign(sign: string): boolean {
  return host.test(sign) || sign === "_";
}
