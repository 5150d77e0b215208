import { agreement, restriction } from "./nl/agreement.ts";
import { conversation } from "./nl/conversation.ts";
import { general } from "./nl/general.ts";
import { refusals } from "./nl/refusals.ts";
import { report } from "./nl/report.ts";
import { seating, start } from "./nl/seating.ts";
import { speaking } from "./nl/speaking.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = {
  ...general,
  ...conversation,
  ...speaking,
  agreement,
  refusals,
  report,
  restriction,
  seating,
  start,
} as const;
