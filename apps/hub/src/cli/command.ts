import type { Env } from "../env.ts";
import type { Words } from "../words/words.ts";

/** A refusal of a command: one clear sentence on stderr, exit 1. */
export class CommandRefusal extends Error {}

/** Wrong use of a command: one sentence and the usage on stderr, exit 2. */
export class WrongUse extends Error {}

export type Shell = {
  readonly env: Env;
  readonly words: Words["command"];
  readonly allWords: Words;
  readonly now: () => Date;
  /** The answer of a command: stdout. */
  readonly print: (text: string) => void;
  /** Everything else: stderr. */
  readonly note: (text: string) => void;
};

export type Command = {
  readonly usage: string;
  /** Key of the sentence that says what it does. */
  readonly does: keyof Words["command"]["does"];
  readonly run: (args: readonly string[], shell: Shell) => Promise<void>;
};
