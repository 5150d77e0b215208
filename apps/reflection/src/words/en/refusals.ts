import type { Refusal } from "@nabij/reflection";

/** What the conversation does not do, in one sentence each: what happened and what to do. */
export const refusals = {
  StaleCommand:
    "The conversation had just moved on, perhaps on another device. What you typed is still there; look and try again.",
  AlreadyStarted: "This conversation has already begun.",
  NotStarted: "This conversation has not begun yet.",
  SessionPaused: "The conversation is paused. Go on first.",
  NotPaused: "The conversation was not paused.",
  SessionClosed: "This conversation is closed. Read the report.",
  OtherGuide:
    "This conversation began with another version of the questions and cannot go on with this one.",
  UnknownParticipant: "This person is not at the table.",
  ParticipantAbsent: "{{names}} is not here now. First mark this person as back.",
  LabelTaken: "Somebody at the table is already called “{{label}}”. Choose another name.",
  TooManyParticipants: "There is room for {{max}} people at this table.",
  NobodyPresent: "Nobody is at the table now. First mark somebody as back.",
  UnknownQuestion: "This question is not part of this conversation.",
  QuestionNotOpen: "Another question is on the table now. What you typed is still there.",
  NoQuestionOpen: "No question is on the table yet.",
  NothingBefore: "This is the first question.",
  NothingAfter: "This was the last question.",
  NoProbeLeft: "All follow-ups have been asked.",
  PhaseFirst: "First the part “{{phase}}”, then this.",
  UnknownPhase: "This part is not in this conversation.",
  PhaseAlreadyClosed: "This part is already finished.",
  NothingAskedYet:
    "Nobody has said anything in this part yet. First ask the first question of this part.",
  SecondRoundDue: "First ask {{names}} too. Then you can go on.",
  PhasesStillOpen: "Not finished yet: {{phases}}.",
  EmptyAnswer: "There is nothing yet. Write or choose something, or press “I do not know”.",
  NotAChoice: "Choose one of the answers that are there.",
  NotOnTheScale: "Choose a place on the scale.",
  AnswerTooLong:
    "This answer is too long; {{max}} characters fit. Nothing was removed: shorten it or make it two.",
  AnswersForClient: "This question is for the client. Say it as the client would say it.",
  UnknownAnswer: "This answer cannot be found.",
  AnswerWithdrawn: "This answer was withdrawn.",
  NothingToMark: "There is nothing to mark here: no good or hard point was named.",
  UnknownAgreement: "This agreement cannot be found.",
  AgreementDropped: "This agreement was dropped. Make a new one.",
  AgreementIncomplete:
    "This is still an idea. First fill in who, what, when and how you will see it.",
  FirstRestrictionSteps:
    "This may limit freedom and does not become an agreement here: first the Wzd steps.",
  NotYours: "Only whoever leads the conversation can do this, or whoever said it.",
  ConsentFirst: "First read what happens to your words and say whether you take part.",
  AlreadyRevealed: "This has been revealed. You can still correct or withdraw.",
  AnswerFirst: "First write or choose something. “I do not know” is an answer too.",
  NotAllReady:
    "Not ready yet: {{names}}. If somebody is not here, say so. The clock never reveals.",
  RevealFirst: "There are words nobody has read yet. Reveal them first.",
  NamingNeverLoosens:
    "Names can only close further. Whoever wrote something counted on that, so there is no way back.",
  TooFewForAnonymous:
    "Anonymous needs {{max}} people in one role. With fewer it can be guessed who wrote it; an alias is more honest then.",
  NotAllConsent: "Not everyone said yes to the language model: {{names}}. It stays off.",
  FacilitatorPresent:
    "Whoever leads is still here, or has just left. You can take over in {{max}} seconds.",
  MayNotLead:
    "{{names}} cannot lead: that is for a professional who takes part in this conversation.",
  NoWords: "There is nothing yet. Write it in your own words.",
  UnknownOption: "This option is no longer there.",
  OptionsIncomplete:
    "Not complete yet. It takes three options, one with less nearness, and a harm for each.",
  LoneViewsFirst: "First ask whoever stands alone to say more. Then come the options.",
  UnknownLoneView: "This view is no longer there; perhaps the answer changed.",
  UnknownSafetyCard: "This card is no longer there.",
} as const satisfies Record<Refusal["type"], string>;
