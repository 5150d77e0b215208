import { agreement, restriction } from "./nl/agreement.ts";
import { board } from "./nl/board.ts";
import { clientMode, ownVoice } from "./nl/client-mode.ts";
import { first } from "./nl/first.ts";
import { guides } from "./nl/guides.ts";
import { history } from "./nl/history.ts";
import { report } from "./nl/report.ts";
import { seating } from "./nl/seating.ts";

/** Every word on screen in Dutch, nested by subject. */
export const nl = {
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
} as const;
