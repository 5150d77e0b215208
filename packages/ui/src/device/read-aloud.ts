/**
 * Whether this device can read aloud by itself. Only voices on the device count: with the others
 * the text would leave it (reflection §4.9).
 */
export function canReadAloud(language: "nl" | "en"): boolean {
  return voiceFor(language) !== undefined;
}

/**
 * Reads a text aloud, and stops what was being read; does nothing without a voice of the device.
 */
export function readAloud(text: string, language: "nl" | "en"): void {
  const voice = voiceFor(language);
  if (voice === undefined) return;
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = voice;
  spoken.lang = voice.lang;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(spoken);
}

/** Stops what is being read. */
export function stopReading(): void {
  if ("speechSynthesis" in window) window.speechSynthesis.cancel();
}

/** Calls back when the device has found its voices; some find them late. Returns how to stop. */
export function onVoices(changed: () => void): () => void {
  if (!("speechSynthesis" in window)) return () => undefined;
  window.speechSynthesis.addEventListener("voiceschanged", changed);
  return () => window.speechSynthesis.removeEventListener("voiceschanged", changed);
}

/** A voice for the language that works without a connection; absent on some devices. */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!("speechSynthesis" in window)) return undefined;
  const voices = window.speechSynthesis.getVoices();
  return voices.find(({ localService, lang }) => localService && lang.startsWith(language));
}
