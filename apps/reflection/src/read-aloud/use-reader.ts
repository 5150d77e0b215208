import { useEffect, useRef, useState } from "react";
import { localVoice } from "./local-voice.ts";

/** A piece that is read in one go and marked while it is. */
export type SpokenLine = { readonly id: string; readonly text: string };

/** Reading aloud with a voice of the device itself. */
export type Reader = {
  /** False without a local voice in the language: then nothing is ever read. */
  readonly canRead: boolean;
  /** The line that is being read now. */
  readonly lineId: string | null;
  readonly read: (lines: readonly SpokenLine[]) => void;
  readonly stop: () => void;
};

/** Reads lines one after another; leaving the screen stops it. */
export function useReader(language: "nl" | "en"): Reader {
  const voice = useLocalVoice(language);
  const [lineId, setLine] = useState<string | null>(null);
  // An utterance nobody holds on to can be thrown away before it is spoken.
  const held = useRef<SpeechSynthesisUtterance[]>([]);
  const stop = () => {
    held.current = [];
    setLine(null);
    if ("speechSynthesis" in window) window.speechSynthesis.cancel();
  };
  const read = (lines: readonly SpokenLine[]) => {
    stop();
    if (voice === null) return;
    const run = lines.map(({ id, text }) => {
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.rate = slow;
      spoken.addEventListener("start", () => {
        if (held.current === run) setLine(id);
      });
      return spoken;
    });
    held.current = run;
    const over = () => {
      if (held.current === run) setLine(null);
    };
    run.at(-1)?.addEventListener("end", over);
    run.at(-1)?.addEventListener("error", over);
    for (const spoken of run) window.speechSynthesis.speak(spoken);
  };
  useEffect(
    () => () => {
      held.current = [];
      if ("speechSynthesis" in window) window.speechSynthesis.cancel();
    },
    [],
  );
  return { canRead: voice !== null, lineId, read, stop };
}

/** A little slower than talking. */
const slow = 0.9;

/** Some devices find their voices after the page has opened. */
function useLocalVoice(language: "nl" | "en"): SpeechSynthesisVoice | null {
  const find = () =>
    "speechSynthesis" in window ? localVoice(window.speechSynthesis.getVoices(), language) : null;
  const [voice, setVoice] = useState(find);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const look = () => setVoice(localVoice(window.speechSynthesis.getVoices(), language));
    look();
    window.speechSynthesis.addEventListener("voiceschanged", look);
    return () => window.speechSynthesis.removeEventListener("voiceschanged", look);
  }, [language]);
  return voice;
}
