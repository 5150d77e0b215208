import words from "./pictogram-words.json" with { type: "json" };

/** The drawings an agreement can have; `agreed` fits every one. */
export const pictograms = [
  "phone",
  "school",
  "money",
  "house",
  "cup",
  "night",
  "walk",
  "calendar",
  "talk",
  "family",
  "alone",
  "agreed",
] as const;
export type Pictogram = (typeof pictograms)[number];

/**
 * The drawing that goes with a text: that of the first word that begins as one of the list. It
 * only helps to tell screens apart; the text stays as it was agreed.
 */
export function pictogramOf(text: string): Pictogram {
  const spoken = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of spoken) {
    const found = words.find(({ stems }) => stems.some((stem) => word.startsWith(stem)));
    const pictogram = pictograms.find((each) => each === found?.pictogram);
    if (pictogram !== undefined) return pictogram;
  }
  return "agreed";
}
