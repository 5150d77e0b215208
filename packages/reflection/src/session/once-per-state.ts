import type { Guide } from "../guide/guide.ts";
import type { SessionState } from "./state.ts";

/**
 * Works something out once for a state, however many readers there are. A state never changes, and
 * it goes with one guide; with another guide it is worked out anew.
 */
export function oncePerState<T>(
  make: (guide: Guide, state: SessionState) => T,
): (guide: Guide, state: SessionState) => T {
  const known = new WeakMap<SessionState, { readonly guide: Guide; readonly made: T }>();
  return (guide, state) => {
    const before = known.get(state);
    if (before?.guide === guide) return before.made;
    const made = make(guide, state);
    known.set(state, { guide, made });
    return made;
  };
}
