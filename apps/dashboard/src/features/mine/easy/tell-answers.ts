import type { ClientVoice } from "@nabij/domain";

export const hows = ["fijn", "soms", "niet", "zelf", "liever"] as const;
export const wants = [
  "meerZelf",
  "vakerIemand",
  "vakerAlleen",
  "meerMensen",
  "zelf",
  "liever",
] as const;
export const whos = ["team", "familie", "samen", "niemand"] as const;
export const helps = ["nee", "ja"] as const;

export type Who = (typeof whos)[number];

/** What was pressed and typed so far; nothing of it leaves the device before the end. */
export type Telling = {
  readonly how: (typeof hows)[number] | null;
  readonly howWords: string;
  readonly want: (typeof wants)[number] | null;
  readonly wantWords: string;
  readonly who: Who | null;
  readonly help: (typeof helps)[number] | null;
};

export const nothingYet: Telling = {
  how: null,
  howWords: "",
  want: null,
  wantWords: "",
  who: null,
  help: null,
};

/** One question that was answered, in the words to keep. */
export type Answer = { readonly question: string; readonly said: string };

/** The words on the screens: each question, and what a choice says. */
export type TellWords = {
  readonly how: string;
  readonly want: string;
  readonly ofHow: (how: NonNullable<Telling["how"]>) => string;
  readonly ofWant: (want: NonNullable<Telling["want"]>) => string;
};

/** What was said; a question passed over, or rather not answered, is not in it. */
export function answersOf(telling: Telling, words: TellWords): readonly Answer[] {
  const { how, howWords, want, wantWords } = telling;
  const answers = [
    { question: words.how, said: saidOf(how, howWords, words.ofHow) },
    { question: words.want, said: saidOf(want, wantWords, words.ofWant) },
  ];
  return answers.filter(({ said }) => said !== "");
}

function saidOf<Choice extends string>(
  choice: Choice | null,
  ownWords: string,
  inWords: (choice: Choice) => string,
): string {
  if (choice === null || choice === "liever") return "";
  return choice === "zelf" ? ownWords.trim() : inWords(choice);
}

/** Who may know it, as the record keeps it. */
export function sharedWithOf(who: Who): ClientVoice["sharedWith"] {
  return who === "samen" ? ["team", "familie"] : [who];
}
