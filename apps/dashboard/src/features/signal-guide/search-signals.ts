import { type SignalDefinition, signalRuleTexts } from "@nabij/domain";

/**
 * The signals in which every word that is looked for occurs: in the number, title, rule or next
 * step of one language. Accents and capitals make no difference; nothing looked for finds all.
 */
export function searchSignals<T extends { readonly definition: SignalDefinition }>(
  entries: readonly T[],
  looked: string,
  language: string,
): readonly T[] {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  const tongue = language === "en" ? "en" : "nl";
  return entries.filter(({ definition: { id, title, nextStep } }) => {
    const [only] = words;
    // "G4" is that signal and not G40 to G49 as well.
    if (words.length === 1 && /^g\d+$/.test(only ?? "")) return id.toLowerCase() === only;
    const text = plain(
      [id, title[tongue], signalRuleTexts[id][tongue], nextStep[tongue]].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
