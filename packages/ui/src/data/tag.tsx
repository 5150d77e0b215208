import type { ReactNode } from "react";
import type { Tone } from "./tone.ts";

const tones: Record<Tone, string> = {
  autonomy: "bg-autonomy-wash text-autonomy",
  nearness: "bg-nearness-wash text-nearness",
  attention: "bg-attention-wash text-attention",
  neutral: "bg-line/60 text-ink",
};

/** A short fact on a wash; it does nothing when pressed. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-tag px-2 py-0.5 text-xs leading-relaxed whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
