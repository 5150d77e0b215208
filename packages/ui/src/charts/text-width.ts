/** Widest measured share of the type size, semi-bold, per kind of letter. */
const wide = /[mwMW@%—]/;
const narrow = /[iljtfrI.,:;'|! ()]/;
const capital = /[A-Z0-9ÀÁÂÄÉÈÊËÍÏÓÖÚÜ]/;

/**
 * Width in px of `text` at `size` px, rounded up on purpose: labels are placed before they are drawn,
 * and a label that is a little shorter than its place still overlaps nothing.
 */
export function textWidth(text: string, size: number): number {
  const share = [...text].reduce((sum, letter) => sum + letterShare(letter), 0);
  return Math.ceil(share * size);
}

function letterShare(letter: string): number {
  if (wide.test(letter)) return 0.95;
  if (narrow.test(letter)) return 0.42;
  return capital.test(letter) ? 0.72 : 0.62;
}
