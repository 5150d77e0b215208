/** A text over at most `lines` lines of about `letters` letters; what does not fit ends with "…". */
export function wrapLabel(text: string, letters: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = wrapped.at(-1);
    const isFitting = last !== undefined && last.length + 1 + word.length <= letters;
    if (isFitting) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word.length > letters ? `${word.slice(0, letters - 1)}…` : word);
  }
  if (wrapped.length <= lines) return wrapped;
  const shown = wrapped.slice(0, lines);
  const end = shown.at(-1) ?? "";
  return [...shown.slice(0, -1), `${end.slice(0, letters - 1)}…`];
}
