import type { nl } from "./nl.ts";

/** The same words in another language: every key, other text; what is filled in is the same. */
type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translated<Words[Key]>;
};

/** Every word of what is taken along from a conversation. */
export type ReflectionWords = Translated<typeof nl>;
