import type { RecordOf } from "@nabij/domain";
import type { PinnedGuide, SessionState } from "@nabij/reflection";
import { modelSettingsOf } from "../../language-model/model-settings.ts";
import { daysKept } from "./erase-due.ts";
import type { AtTable } from "./holder-of.ts";
import { namesOf, safetyContacts } from "./seats.ts";

/** What one device needs to go on with a conversation without a connection. */
export type DeviceCopy = {
  readonly state: SessionState;
  readonly guide: PinnedGuide;
  /** Nicknames, which have to be recognised before anything is kept. */
  readonly names: readonly string[];
  readonly contacts: readonly RecordOf<"safetyContact">[];
  readonly eraseAfterDays: number;
  readonly hasModel: boolean;
};

/**
 * The conversation for the device everyone sits around; null where a device may not know it all:
 * written first, or anonymous. Undefined when it is not there for who asks.
 */
export function deviceCopy(ctx: AtTable, sessionId: string): DeviceCopy | null | undefined {
  const { db, scope, live } = ctx;
  const loaded = live.load(scope, sessionId);
  if (loaded === undefined) return undefined;
  const { state, guide } = loaded;
  if (state.writing !== "aloud" || state.naming === "anonymous") return null;
  const names = namesOf(ctx, sessionId);
  return {
    guide,
    state: asTheTableKnows(state),
    names: names.ok ? names.value : [],
    contacts: safetyContacts(ctx),
    eraseAfterDays: daysKept(db, scope),
    hasModel: modelSettingsOf(db, scope).on,
  };
}

/**
 * Aloud everybody heard everything, but a safety card is its writer's own (§4.6): the cards stay
 * behind, and so does who may know of which event.
 */
function asTheTableKnows(state: SessionState): SessionState {
  return { ...state, safetyCards: [], reach: state.reach.map(() => null) };
}
