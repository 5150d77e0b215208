import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadWords } from "./i18n.ts";
import type { LaterWords } from "./later-words.ts";

/** A part of the app that is fetched when it is first drawn, together with the words it shows. */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  words: readonly LaterWords[] = [],
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([fetchPart(), loadWords(words)]);
    return { default: part };
  });
}
