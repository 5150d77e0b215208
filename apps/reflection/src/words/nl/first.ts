import { conversation } from "./conversation.ts";
import { general } from "./general.ts";
import { join } from "./join.ts";
import { offline } from "./offline.ts";
import { personalData } from "./personal-data.ts";
import { phone } from "./phone.ts";
import { refusals } from "./refusals.ts";
import { safety } from "./safety.ts";
import { speaking } from "./speaking.ts";
import { start } from "./start.ts";
import { together } from "./together.ts";

/** The Dutch words that are loaded first: those of a participant's own phone, and of every page. */
export const first = {
  ...general,
  ...conversation,
  ...speaking,
  join,
  offline,
  personalData,
  phone,
  refusals,
  safety,
  start,
  together,
} as const;
