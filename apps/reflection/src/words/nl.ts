import { agreement, restriction } from "./nl/agreement.ts";
import { board } from "./nl/board.ts";
import { clientMode, ownVoice } from "./nl/client-mode.ts";
import { conversation } from "./nl/conversation.ts";
import { general } from "./nl/general.ts";
import { guides } from "./nl/guides.ts";
import { history } from "./nl/history.ts";
import { join } from "./nl/join.ts";
import { offline } from "./nl/offline.ts";
import { personalData } from "./nl/personal-data.ts";
import { phone } from "./nl/phone.ts";
import { refusals } from "./nl/refusals.ts";
import { report } from "./nl/report.ts";
import { safety } from "./nl/safety.ts";
import { seating, start } from "./nl/seating.ts";
import { speaking } from "./nl/speaking.ts";
import { together } from "./nl/together.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = {
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
} as const;
