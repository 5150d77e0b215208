import { agreement, restriction } from "./en/agreement.ts";
import { conversation } from "./en/conversation.ts";
import { general } from "./en/general.ts";
import { refusals } from "./en/refusals.ts";
import { report } from "./en/report.ts";
import { seating, start } from "./en/seating.ts";
import { speaking } from "./en/speaking.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = {
  ...general,
  ...conversation,
  ...speaking,
  agreement,
  refusals,
  report,
  restriction,
  seating,
  start,
};
