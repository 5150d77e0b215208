import { choices } from "./en/choices.ts";
import { dossier } from "./en/dossier.ts";
import { general } from "./en/general.ts";
import { importing } from "./en/importing.ts";
import { overview } from "./en/overview.ts";
import { shell } from "./en/shell.ts";
import { signIn } from "./en/sign-in.ts";
import { signal } from "./en/signal.ts";
import { trajectory } from "./en/trajectory.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = {
  ...general,
  choices,
  dossier,
  importing,
  overview,
  shell,
  signIn,
  signal,
  trajectory,
};
