/** The numbers somebody typed, separated by commas, semicolons or spaces, each once. */
export function clientNumbers(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}
