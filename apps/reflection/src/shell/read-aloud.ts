/**
 * Whether this device can read aloud by itself. Only voices on the device count: with the others
 * the text would leave it (reflection.md §3).
 */
export function canReadAloud(language: "nl" | "en"): boolean {
  return voiceFor(language) !== undefined;
}

export function readAloud(text: string, language: "nl" | "en"): void {
  const voice = voiceFor(language);
  if (voice === undefined) return;
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(spoken);
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in window)) return undefined;
  const voices = window.speechSynthesis.getVoices();
  return voices.find(({ localService, lang }) => localService && lang.startsWith(language));
}
