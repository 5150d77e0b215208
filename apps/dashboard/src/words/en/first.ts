import type { first as nl } from "../nl/first.ts";
import type { Translated } from "../translated.ts";
import { choices } from "./choices.ts";
import { general } from "./general.ts";
import { importing } from "./importing.ts";
import { overview } from "./overview.ts";
import { shell } from "./shell.ts";
import { signIn } from "./sign-in.ts";
import { signalAction } from "./signal-actions.ts";
import { trajectory } from "./trajectory.ts";
import { takeAlong, views } from "./views.ts";

/** The English words that are loaded first: those of every page but the page of one trajectory. */
export const first: Translated<typeof nl> = {
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
};
