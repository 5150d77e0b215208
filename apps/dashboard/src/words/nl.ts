import { dossier } from "./nl/dossier.ts";
import { first } from "./nl/first.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = { ...first, dossier } as const;
