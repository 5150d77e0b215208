import { choices } from "./nl/choices.ts";
import { dossier } from "./nl/dossier.ts";
import { general } from "./nl/general.ts";
import { importing } from "./nl/importing.ts";
import { overview } from "./nl/overview.ts";
import { shell } from "./nl/shell.ts";
import { signIn } from "./nl/sign-in.ts";
import { signal } from "./nl/signal.ts";
import { trajectory } from "./nl/trajectory.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = {
  ...general,
  choices,
  dossier,
  importing,
  overview,
  shell,
  signIn,
  signal,
  trajectory,
} as const;
