import type { Question, Role } from "@nabij/reflection";
import { type QuestionWords, withWords } from "./copy-changes.ts";

/** What somebody fills in for a question of their own. */
export type OwnQuestion = {
  readonly id: string;
  readonly words: QuestionWords;
  readonly who: readonly Role[];
  /** The question of the guide it belongs to: its row and source are this one's too. */
  readonly like: Question;
};

/** Minutes an own question is expected to take, and how soon it is chosen: the middle. */
const usual = { minutes: 3, priority: 50 } as const;

/** An open question to the table, beside the row of the research it belongs to. */
export function ownQuestion({ id, words, who, like }: OwnQuestion): Question {
  const bare: Question = {
    ...usual,
    id,
    row: like.row,
    text: { nl: "", en: "" },
    easy: { text: "" },
    kind: "text",
    who: [...who],
    askEach: false,
    asClient: false,
    clientVoice: false,
    always: false,
    probes: [],
    source: like.source,
  };
  return withWords(bare, words);
}

/** A name for an own guide in addresses: made of its title, and different from those there are. */
export function ownGuideId(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40);
  const id = `eigen-${plain === "" ? "leidraad" : plain}`;
  const numbered = (number: number): string =>
    taken.includes(`${id}-${number}`) ? numbered(number + 1) : `${id}-${number}`;
  return taken.includes(id) ? numbered(2) : id;
}

/** The next version of a guide: a small step, or a large one. */
export function nextVersion(version: string, step: "small" | "large"): string {
  const [large = 0, small = 0] = version.split(".").map(Number);
  return step === "large" ? `${large + 1}.0.0` : `${large}.${small + 1}.0`;
}
