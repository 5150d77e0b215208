import { SafetyClass } from "../session/together.ts";
import acute from "./corpus/acute-and-suicidality.json" with { type: "json" };
import english from "./corpus/english.json" with { type: "json" };
import fiveWriters from "./corpus/five-writers.json" with { type: "json" };
import fourthVoice from "./corpus/fourth-voice.json" with { type: "json" };
import harmless from "./corpus/harmless.json" with { type: "json" };
import heldOut from "./corpus/held-out.json" with { type: "json" };
import freedom from "./corpus/involuntary-care.json" with { type: "json" };
import secondVoice from "./corpus/second-voice.json" with { type: "json" };
import thirdVoice from "./corpus/third-voice.json" with { type: "json" };
import violence from "./corpus/violence-and-neglect.json" with { type: "json" };
import worker from "./corpus/worker-unsafe.json" with { type: "json" };
import type { SafetyLanguage } from "./lexicon.ts";
import { noticeSafety } from "./notice-safety.ts";

/** A written sentence and what should be noticed in it; nothing for a harmless one. */
export type CorpusSentence = { readonly text: string; readonly classes: readonly SafetyClass[] };

/** How the word lists do on one set of sentences. */
export type SafetyCorpusFigures = {
  /** "main" is what the lists were made with; they were never tuned on "held-out". */
  readonly name: SafetyCorpusName;
  readonly sentences: number;
  /** Per class how often it should be noticed and how often it was. */
  readonly recall: readonly {
    readonly class: SafetyClass;
    readonly expected: number;
    readonly found: number;
  }[];
  /** Sentences without anything to notice, and those in which something was noticed. */
  readonly harmless: { readonly sentences: number; readonly alarms: readonly FoundIn[] };
  /** Classes noticed beside the expected ones, in sentences that are about safety. */
  readonly besides: readonly FoundIn[];
  readonly misses: readonly { readonly text: string; readonly missing: readonly SafetyClass[] }[];
};

export type SafetyCorpusName = "main" | "held-out" | "english";
type FoundIn = { readonly text: string; readonly found: readonly SafetyClass[] };
type Written = Readonly<Record<string, readonly string[]>>;

const safetyClasses = SafetyClass.options;

const corpora: Readonly<
  Record<SafetyCorpusName, { language: SafetyLanguage; files: readonly Written[] }>
> = {
  main: {
    language: "nl",
    files: [
      ...[acute, violence, freedom, worker, secondVoice, thirdVoice, fourthVoice],
      ...[fiveWriters, harmless],
    ],
  },
  "held-out": { language: "nl", files: [heldOut] },
  english: { language: "en", files: [english] },
};

/** The sentences of a corpus; in a file they stand under the classes expected, or "none". */
export function safetyCorpus(name: SafetyCorpusName): CorpusSentence[] {
  return corpora[name].files.flatMap((file) =>
    Object.entries(file).flatMap(([expected, texts]) => {
      const named = expected.split(" ");
      const classes = safetyClasses.filter((each) => named.includes(each));
      return texts.map((text) => ({ text, classes }));
    }),
  );
}

/** Recall, false alarms and misses of the safety lists on every corpus (reflection §5). */
export function safetyCorpusFigures(): SafetyCorpusFigures[] {
  return (["main", "held-out", "english"] as const).map(figuresOf);
}

function figuresOf(name: SafetyCorpusName): SafetyCorpusFigures {
  const { language } = corpora[name];
  const read = safetyCorpus(name).map((sentence) => {
    const noticed = noticeSafety(sentence.text, language).map((notice) => notice.class);
    const found = safetyClasses.filter((each) => noticed.includes(each));
    return {
      ...sentence,
      found,
      missing: sentence.classes.filter((each) => !found.includes(each)),
      besides: found.filter((each) => !sentence.classes.includes(each)),
    };
  });
  const serious = read.filter(({ classes }) => classes.length > 0);
  const harmlessOnes = read.filter(({ classes }) => classes.length === 0);
  return {
    name,
    sentences: read.length,
    recall: safetyClasses.map((each) => {
      const asked = serious.filter(({ classes }) => classes.includes(each));
      const found = asked.filter((sentence) => sentence.found.includes(each)).length;
      return { class: each, expected: asked.length, found };
    }),
    harmless: {
      sentences: harmlessOnes.length,
      alarms: harmlessOnes.filter(({ found }) => found.length > 0).map(foundIn),
    },
    besides: serious
      .filter(({ besides }) => besides.length > 0)
      .map(({ text, besides }) => ({ text, found: besides })),
    misses: serious
      .filter(({ missing }) => missing.length > 0)
      .map(({ text, missing }) => ({ text, missing })),
  };
}

function foundIn({ text, found }: FoundIn): FoundIn {
  return { text, found };
}
