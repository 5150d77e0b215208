import type { PinnedGuide, SessionState } from "@nabij/reflection";

/** A session before and after one command. */
export type Change = {
  readonly guide: PinnedGuide;
  readonly before: SessionState;
  readonly after: SessionState;
  readonly sessionId: string;
};
