/** What is needed to know of a voice; a `SpeechSynthesisVoice` fits. */
export type Voice = {
  /** As the device writes it: "nl-NL", on some devices "nl_NL". */
  readonly lang: string;
  /** Made on the device itself; with any other voice the text would leave it. */
  readonly localService: boolean;
  readonly default: boolean;
};

/** The accent that most people here are used to. */
const homeOf = { nl: "nl-nl", en: "en-gb" } as const;

/**
 * The voice to read with: of the device itself and in the language, or none (reflection §4.9, case
 * 30). The accent of home goes first, then the one the device prefers, then the first of the list.
 */
export function localVoice<V extends Voice>(voices: readonly V[], language: "nl" | "en"): V | null {
  const own = voices.filter(({ lang, localService }) => localService && speaks(lang, language));
  const atHome = own.filter(({ lang }) => plain(lang) === homeOf[language]);
  const best = atHome.length > 0 ? atHome : own;
  return best.find((voice) => voice.default) ?? best[0] ?? null;
}

function speaks(lang: string, language: "nl" | "en"): boolean {
  const said = plain(lang);
  return said === language || said.startsWith(`${language}-`);
}

function plain(lang: string): string {
  return lang.toLowerCase().replaceAll("_", "-");
}
