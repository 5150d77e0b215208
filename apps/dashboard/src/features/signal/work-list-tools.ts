import type { FollowUp } from "../../signal-follow-up/use-follow-up.ts";
import type { ChosenSignals } from "./use-chosen-signals.ts";

/** What every line of the work list needs besides its signal. */
export type WorkListTools = {
  readonly chosen: ChosenSignals;
  readonly followUp: FollowUp;
  /** A day in the past that is shown; absent is today. */
  readonly day: string | undefined;
};
