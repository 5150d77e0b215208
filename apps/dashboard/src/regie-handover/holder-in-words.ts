/** A holder as one line: "jeugdbeschermer, GI Rijnmond"; `unnamed` when nobody was recorded. */
export function holderInWords(
  {
    holder,
    organisation,
  }: { readonly holder: string | null; readonly organisation: string | null },
  unnamed: string,
): string {
  const known = [holder, organisation].filter((part) => part !== null);
  return known.length === 0 ? unnamed : known.join(", ");
}
