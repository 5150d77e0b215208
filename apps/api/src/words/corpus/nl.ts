import type { CorpusPart } from "./corpus-part.ts";

/** Words of the command that shows how word lists do on written sentences. */
export const nl = {
  unknown: (kinds: readonly string[]) => `Kies welke zinnen: ${kinds.join(" of ")}.`,
  part: ({ name, sentences, recall, harmless, missed, alarmed }: CorpusPart) => {
    const found = recall.reduce((sum, each) => sum + each.found, 0);
    const expected = recall.reduce((sum, each) => sum + each.expected, 0);
    return [
      `${name}: ${sentences} zinnen`,
      `  herkend: ${found} van ${expected} (${share(found, expected)})`,
      ...recall.map(
        (each) =>
          `    ${each.of}: ${each.found} van ${each.expected} (${share(each.found, each.expected)})`,
      ),
      `  loos alarm: ${harmless.alarms} van ${harmless.sentences} onschuldige zinnen (${share(harmless.alarms, harmless.sentences)})`,
      ...missed.map((line) => `    gemist  ${line}`),
      ...alarmed.map((line) => `    loos    ${line}`),
    ].join("\n");
  },
};

export type CorpusWords = typeof nl;

function share(part: number, whole: number): string {
  if (whole === 0) return "n.v.t.";
  return `${((100 * part) / whole).toFixed(1).replace(".", ",")} %`;
}
