import { agreement, restriction } from "./en/agreement.ts";
import { board } from "./en/board.ts";
import { clientMode, ownVoice } from "./en/client-mode.ts";
import { conversation } from "./en/conversation.ts";
import { general } from "./en/general.ts";
import { guides } from "./en/guides.ts";
import { history } from "./en/history.ts";
import { join } from "./en/join.ts";
import { offline } from "./en/offline.ts";
import { personalData } from "./en/personal-data.ts";
import { phone } from "./en/phone.ts";
import { refusals } from "./en/refusals.ts";
import { report } from "./en/report.ts";
import { safety } from "./en/safety.ts";
import { seating, start } from "./en/seating.ts";
import { speaking } from "./en/speaking.ts";
import { together } from "./en/together.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = {
  ...general,
  ...conversation,
  ...speaking,
  agreement,
  clientMode,
  together,
  phone,
  guides,
  history,
  join,
  offline,
  ownVoice,
  board,
  personalData,
  refusals,
  report,
  restriction,
  safety,
  seating,
  start,
};
