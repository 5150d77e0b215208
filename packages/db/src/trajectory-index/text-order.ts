/** Text with its capitals A to Z made small: the only ones SQLite does not look at. */
export function folded(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** The order SQLite puts text in: by code point. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left === right) continue;
    // Half of a pair stands for a code point above all that fit in one.
    return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** As many letters as fit in a number that is exact. */
const lettersInKey = 6;
const beyondAscii = 0x80;

/**
 * The beginning of a text as a number: of two texts, the one with the lower key comes first by
 * {@link byCodePoint}; with the same key, the texts themselves say which.
 */
export function textKey(text: string): number {
  let key = 0;
  let isBeyond = false;
  for (let at = 0; at < lettersInKey; at += 1) {
    const unit: number = isBeyond || at >= text.length ? 0 : text.charCodeAt(at);
    isBeyond ||= unit >= beyondAscii;
    key = key * 256 + Math.min(unit, beyondAscii);
  }
  return key;
}
