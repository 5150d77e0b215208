import type { nl } from "./nl.ts";

/** The same words in another language: every key, other text. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};

/** Every word on screen, whatever the language. */
export type Words = Translated<typeof nl>;
