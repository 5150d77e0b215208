const spoken = new Set(["text", "question", "title"]);

/**
 * The same material with every text that people wrote put through `change`; ids and roles stay.
 * Used to mask what is left and to look at every text once more before it is sent.
 */
export function changeTexts<Material>(
  material: Material,
  change: (text: string) => string,
): Material {
  return changed(material, change) as Material;
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [
    key,
    typeof inside === "string" && spoken.has(key) ? change(inside) : changed(inside, change),
  ]);
  return Object.fromEntries(entries);
}

/** Every text that people wrote in the material. */
export function textsIn(material: unknown): string[] {
  const texts: string[] = [];
  changeTexts(material, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
