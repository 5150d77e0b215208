import type { AgreementGap } from "../agreement/agreement-gaps.ts";
import type { RestrictionPointer } from "../agreement/restriction-steps.ts";

/** Why a command is not carried out. Plain data; the words are with the screen. */
export type Refusal =
  | { readonly type: "StaleCommand"; readonly expectedSeq: number; readonly seq: number }
  | {
      readonly type:
        | "AlreadyStarted"
        | "NotStarted"
        | "SessionPaused"
        | "NotPaused"
        | "SessionClosed";
    }
  | { readonly type: "OtherGuide"; readonly pinned: string; readonly given: string }
  | { readonly type: "UnknownParticipant"; readonly participantId: string }
  | { readonly type: "ParticipantAbsent"; readonly participantId: string }
  | { readonly type: "LabelTaken"; readonly label: string }
  | { readonly type: "TooManyParticipants"; readonly max: number }
  | { readonly type: "NobodyPresent" }
  | { readonly type: "UnknownQuestion"; readonly questionId: string }
  | { readonly type: "QuestionNotOpen"; readonly questionId: string; readonly open: string | null }
  | { readonly type: "NoQuestionOpen" | "NothingBefore" | "NothingAfter" | "NoProbeLeft" }
  | { readonly type: "PhaseFirst"; readonly phaseId: string; readonly first: string }
  | {
      readonly type: "UnknownPhase" | "PhaseAlreadyClosed" | "NothingAskedYet";
      readonly phaseId: string;
    }
  | {
      /** The first round yielded nothing but "no": ask these people the second question too. */
      readonly type: "SecondRoundDue";
      readonly phaseId: string;
      readonly questionId: string;
      readonly participantIds: readonly string[];
    }
  | { readonly type: "PhasesStillOpen"; readonly phaseIds: readonly string[] }
  | { readonly type: "EmptyAnswer" | "NotAChoice" | "NotOnTheScale"; readonly questionId: string }
  | { readonly type: "AnswerTooLong"; readonly max: number; readonly length: number }
  | { readonly type: "AnswersForClient"; readonly questionId: string }
  | {
      readonly type: "UnknownAnswer" | "AnswerWithdrawn" | "NothingToMark";
      readonly answerId: string;
    }
  | { readonly type: "UnknownAgreement" | "AgreementDropped"; readonly agreementId: string }
  | {
      readonly type: "AgreementIncomplete";
      readonly agreementId: string;
      readonly gaps: readonly AgreementGap[];
    }
  | {
      readonly type: "FirstRestrictionSteps";
      readonly agreementId: string;
      readonly pointer: RestrictionPointer;
    };
