import ids from "./pictogram-ids.json" with { type: "json" };

/** The pictograms a guide may name; each app draws them, so a guide holds no pictures. */
export const pictograms: readonly string[] = ids;

export function isPictogram(id: string): boolean {
  return pictograms.includes(id);
}
