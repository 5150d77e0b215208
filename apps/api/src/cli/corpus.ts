import { personalDataCorpusFigures } from "@nabij/reflection";
import { type SafetyCorpusFigures, safetyCorpusFigures } from "@nabij/reflection/safety-corpus";
import { corpusWords } from "../words/cli-words.ts";
import type { CorpusPart } from "../words/corpus/corpus-part.ts";
import { type Command, WrongUse } from "./command.ts";

type Corpus = { readonly figures: unknown; readonly parts: readonly CorpusPart[] };

/** A corpus per kind; each is read only when it is asked for. */
const corpora: Readonly<Record<string, () => Corpus>> = {
  safety: () => {
    const figures = safetyCorpusFigures();
    return { figures, parts: figures.map(asPart) };
  },
  "personal-data": () => {
    const figures = personalDataCorpusFigures();
    const { tuned, heldOut } = figures;
    return {
      figures,
      parts: [personalDataPart("main", tuned), personalDataPart("held-out", heldOut)],
    };
  },
};

type PersonalDataSet = ReturnType<typeof personalDataCorpusFigures>["tuned"];

/** A part of a sentence counts as recognised when not one sign of it stays behind. */
function personalDataPart(name: string, set: PersonalDataSet): CorpusPart {
  const slip = ({ kind, part, text }: PersonalDataSet["misses"][number]) =>
    `${kind} ${part}: ${text}`;
  return {
    ...{ name, sentences: set.sentences },
    recall: set.kinds.map(({ kind: of, found, marked: expected }) => ({ of, found, expected })),
    harmless: { sentences: set.clean, alarms: set.clean - set.cleanLeftAlone },
    missed: set.misses.map(slip),
    alarmed: set.falseAlarms.map(slip),
  };
}

/** How well the word lists do on sentences written for them (reflection §5); nothing is stored. */
export const corpusCommand: Command = {
  usage: `corpus ${Object.keys(corpora).join("|")} [--json]`,
  does: "corpus",
  run: async (args, { print, env }) => {
    const words = corpusWords(env.language);
    const [kind = "", ...others] = args.filter((arg) => arg !== "--json");
    const read = Object.hasOwn(corpora, kind) ? corpora[kind] : undefined;
    if (read === undefined || others.length > 0)
      throw new WrongUse(words.unknown(Object.keys(corpora)));
    const { figures, parts } = read();
    if (args.includes("--json")) print(JSON.stringify(figures, null, 2));
    else for (const part of parts) print(words.part(part));
  },
};

function asPart({ name, sentences, recall, harmless, misses }: SafetyCorpusFigures): CorpusPart {
  return {
    name,
    sentences,
    recall: recall.map(({ class: of, found, expected }) => ({ of, found, expected })),
    harmless: { sentences: harmless.sentences, alarms: harmless.alarms.length },
    missed: misses.map(({ text, missing }) => `${missing.join(" ")}: ${text}`),
    alarmed: harmless.alarms.map(({ text, found }) => `${found.join(" ")}: ${text}`),
  };
}
