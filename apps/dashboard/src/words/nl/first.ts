import { choices } from "./choices.ts";
import { general } from "./general.ts";
import { importing } from "./importing.ts";
import { overview } from "./overview.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { signal } from "./signal.ts";
import { trajectory } from "./trajectory.ts";

/** The Dutch words that are loaded first: those of every page but the page of one trajectory. */
export const first = {
  ...general,
  choices,
  importing,
  overview,
  shell,
  signIn,
  signal,
  trajectory,
} as const;
