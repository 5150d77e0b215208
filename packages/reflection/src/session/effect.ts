import type { RestrictionPointer } from "../agreement/restriction-steps.ts";

/**
 * What the screen is asked to do. Effects are data: the engine performs none, and replaying
 * events gives none, so nothing is read aloud twice.
 */
export type Effect =
  | { readonly type: "ReadQuestion"; readonly questionId: string }
  | { readonly type: "ExplainQuestion"; readonly questionId: string }
  | {
      readonly type: "AskProbe";
      readonly questionId: string;
      readonly probeId: string;
      readonly participantId: string | null;
    }
  | {
      readonly type: "ShowRestrictionSteps";
      readonly agreementId: string;
      readonly pointer: RestrictionPointer;
    }
  | { readonly type: "SaveSession" };
