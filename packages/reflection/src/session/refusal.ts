import type { AgreementGap } from "../agreement/agreement-gaps.ts";
import type { RestrictionPointer } from "../agreement/restriction-steps.ts";
import type { OptionGap } from "./option-gaps.ts";
import type { Naming } from "./together.ts";

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
  /** Not for this device to do: somebody else's words, or a step of who leads. */
  | { readonly type: "NotYours"; readonly command: string }
  | { readonly type: "ConsentFirst"; readonly participantId: string }
  | { readonly type: "AlreadyRevealed" | "AnswerFirst"; readonly roundId: string }
  | {
      readonly type: "NotAllReady";
      readonly roundId: string;
      readonly participantIds: readonly string[];
    }
  /** Words wait behind a reveal; going on would leave them unread. */
  | { readonly type: "RevealFirst"; readonly roundIds: readonly string[] }
  | { readonly type: "NamingNeverLoosens"; readonly from: Naming; readonly to: Naming }
  | { readonly type: "TooFewForAnonymous"; readonly least: number }
  | { readonly type: "NotAllConsent"; readonly participantIds: readonly string[] }
  | { readonly type: "FacilitatorPresent"; readonly seconds: number }
  | { readonly type: "MayNotLead"; readonly participantId: string }
  | { readonly type: "NoWords" }
  | { readonly type: "UnknownOption"; readonly optionId: string }
  | { readonly type: "OptionsIncomplete"; readonly gaps: readonly OptionGap[] }
  | { readonly type: "LoneViewsFirst"; readonly loneViewIds: readonly string[] }
  | { readonly type: "UnknownLoneView"; readonly loneViewId: string }
  | { readonly type: "UnknownSafetyCard"; readonly cardId: string }
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
