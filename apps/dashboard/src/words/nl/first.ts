import { choices } from "./choices.ts";
import { general } from "./general.ts";
import { importing } from "./importing.ts";
import { overview } from "./overview.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { signalAction } from "./signal-actions.ts";
import { trajectory } from "./trajectory.ts";
import { takeAlong, views } from "./views.ts";

/** The Dutch words that are loaded first: those of every page but the page of one trajectory. */
export const first = {
  ...general,
  choices,
  importing,
  overview,
  shell,
  signIn,
  signalAction,
  takeAlong,
  trajectory,
  views,
} as const;
