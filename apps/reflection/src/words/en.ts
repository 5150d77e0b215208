import { agreement, restriction } from "./en/agreement.ts";
import { board } from "./en/board.ts";
import { clientMode, ownVoice } from "./en/client-mode.ts";
import { first } from "./en/first.ts";
import { guides } from "./en/guides.ts";
import { history } from "./en/history.ts";
import { report } from "./en/report.ts";
import { seating } from "./en/seating.ts";
import type { Words } from "./translated.ts";

/** Every word on screen in English, nested by subject. */
export const en: Words = {
  ...first,
  agreement,
  board,
  clientMode,
  guides,
  history,
  ownVoice,
  report,
  restriction,
  seating,
};
