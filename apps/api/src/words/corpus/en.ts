import type { CorpusWords } from "./nl.ts";

/** Words of the command that shows how word lists do on written sentences. */
export const en: CorpusWords = {
  unknown: (kinds) => `Choose which sentences: ${kinds.join(" or ")}.`,
  part: ({ name, sentences, recall, harmless, missed, alarmed }) => {
    const found = recall.reduce((sum, each) => sum + each.found, 0);
    const expected = recall.reduce((sum, each) => sum + each.expected, 0);
    return [
      `${name}: ${sentences} sentences`,
      `  recognised: ${found} of ${expected} (${share(found, expected)})`,
      ...recall.map(
        (each) =>
          `    ${each.of}: ${each.found} of ${each.expected} (${share(each.found, each.expected)})`,
      ),
      `  false alarm: ${harmless.alarms} of ${harmless.sentences} harmless sentences (${share(harmless.alarms, harmless.sentences)})`,
      ...missed.map((line) => `    missed  ${line}`),
      ...alarmed.map((line) => `    false   ${line}`),
    ].join("\n");
  },
};

function share(part: number, whole: number): string {
  return whole === 0 ? "n/a" : `${((100 * part) / whole).toFixed(1)} %`;
}
