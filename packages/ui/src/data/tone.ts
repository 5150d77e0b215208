/** Nearness and autonomy carry their meaning; attention asks for a look; neutral says nothing. */
export type Tone = "neutral" | "autonomy" | "nearness" | "attention";
