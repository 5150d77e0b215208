import { mine } from "./mine.ts";
import { mineSimple } from "./mine-simple.ts";

/** The English words for clients and who speaks for them; they come with those pages. */
export const ofMine = { mine, mineSimple } as const;
