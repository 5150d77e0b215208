import { ok, type Result } from "@nabij/domain";
import type { PinnedGuide } from "../guide/guide.ts";
import type { Effect } from "./effect.ts";
import type { NewEvent } from "./event.ts";
import type { Refusal } from "./refusal.ts";
import type { SessionState } from "./state.ts";

/** What every decision looks at. */
export type Table = { readonly guide: PinnedGuide; readonly state: SessionState };

/** Events before they are numbered, and what the screen is asked to do. */
export type Draft = { readonly events: readonly NewEvent[]; readonly effects: readonly Effect[] };

export type Drafted = Result<Draft, Refusal>;

export function draft(events: readonly NewEvent[], effects: readonly Effect[] = []): Drafted {
  return ok({ events, effects });
}
