import type { general as nl } from "../nl/general.ts";
import type { Translated } from "../translated.ts";

/** Words that every page shares. */
export const general: Translated<typeof nl> = {
  parts: {
    close: "Close",
    menu: "Menu",
    clear: "Clear",
    optional: "may stay empty",
    datePattern: "dd-mm-yyyy",
    dateUnreadable: "This date cannot be read. Write day, month and year, such as 21-11-2026.",
    pickDate: "Pick a day in the calendar",
    showTable: "View as a table",
    showChart: "View as a drawing",
    rowKeys: "Arrows or j and k go from row to row, Enter opens one.",
    messages: "Messages",
  },
  state: {
    loading: "Loading data",
    failedTitle: "This could not be fetched",
    failedText:
      "Nothing has changed or been lost. Try again; if it keeps failing, ask your administrator whether the node is running.",
    offlineTitle: "No connection to the node",
    offlineText: "What you saw stays here. Check your connection and try again.",
    mayNotTitle: "This page does not belong to your role",
    mayNotText: "These may: {{roles}}. Ask your administrator if you need it for your work.",
    mayNotInTeamTitle: "This page is about all teams",
    mayNotInTeam: "You see the clients of your own team. Ask somebody who sees all teams.",
    mayNotShort: "These may: {{roles}}",
    notFoundTitle: "This page does not exist",
    notFoundText: "The address is wrong, or what was behind it has been removed.",
    retry: "Try again",
    toOverview: "To the overview",
  },
  refused: {
    ClosingEvaluationMissing:
      "A trajectory ends after a closing evaluation. Make that first, with its four questions answered.",
    InvalidRecord:
      "Not everything is filled in correctly. Check the fields; what you typed is still on screen.",
    EndBeforeStart: "The end lies before the start. Change one of the two dates.",
    StaleVersion: "Someone else just changed this. Reload the page to see the latest data.",
    MayNot: "This does not belong to your role. Nothing was stored.",
    NotFound: "This can no longer be found. It may have been removed.",
    Busy: "The node is busy with a large import. Nothing was stored; try again shortly.",
    AlreadyExists: "This exists already. Choose another number.",
    UploadGone: "The files are no longer on the node. Drop them again.",
    PlanBMissing: "No plan without plan B. Write down plan B and then go on.",
    NotNext:
      "The learning round goes step by step. Somebody else may just have moved it; load the page again.",
    CycleEnded: "This round is over. Go on in the newest round.",
    FrameworkStarted: "This trajectory has steps of the assessment framework already.",
    NoRegieToHandOver:
      "This role can no longer be handed over: it ended, or itself waits for a yes.",
    HandoverWaits:
      "Somebody was asked already. Wait for the answer, or take that question back first.",
    SameHolder: "This is who holds the role now. Choose somebody else.",
    HandoverTooEarly: "Choose a later day: who holds the role now only began then.",
    NoHandoverWaiting: "No handover waits here any more. Somebody else answered already.",
    SignalNotOpen: "This signal is no longer open. Reload the page to see what changed.",
    UnknownAssignee: "This person does not work with signals here. Choose somebody else.",
    SnoozeInPast: "The last day has passed already. Choose today or later.",
    SnoozeTooLong: "A signal rests for six months at most. Choose an earlier day.",
    SnoozeWithoutReason: "Write down why this signal may rest.",
    ViewNameTaken: "You already have a view with this name. Choose another one.",
    NotYourView: "This view belongs to somebody else. Make one of your own.",
    SomeStale_one:
      "{{count}} of these rows was changed by somebody else meanwhile. Nothing was changed; check the list again.",
    SomeStale_other:
      "{{count}} of these rows were changed by somebody else meanwhile. Nothing was changed; check the list again.",
    OwnAccess: "You do not change your own access. Ask another administrator.",
    ClientsUnnamed: "This role sees own clients only. Name at least one by number.",
    InvitationInPast: "The last day has passed already. Choose today or later.",
    UnknownClients: "Not every number belongs to a client. Check the numbers.",
    TeamNameTaken: "There is a team with this name already. Choose another name.",
    ModelEndpointInvalid:
      "This is not the address of a server. Write for instance http://127.0.0.1:11434/v1, without a password or question mark.",
    ModelEndpointNotPrivate:
      "This address is outside this machine and the private network. Nabij sends nothing there.",
    ModelIncomplete: "First fill in and save the address and the name of the language model.",
    NoSeat: "This device has no seat at this table. Join with the code.",
    CodeUnknown: "This code does not work. Ask for a new one.",
    GuideNotAdapted: "The guide cannot be changed like this. Look at the page of guides.",
    GuideHasProblems: "There are still faults in the guide. Solve them first.",
    GuideVersionNotNewer: "This version of the guide exists already. Choose a higher one.",
    GuideBaseNotNewest: "There is a newer version of this guide. Begin again with that one.",
    TooManyTries: "A wrong code was entered too often. Wait fifteen minutes.",
    SeatTaken: "Another device has this seat.",
    FederationRefused: "The comparison cannot do this right now.",
    ReflectionRefused: "This is not possible at this point of the reflection.",
    other: "Something went wrong. Nothing was stored; try again.",
  },
  saved: {
    saving: "Saving",
    saved: "Saved",
    offline: "No connection. What you typed stays here and is saved as soon as possible.",
    problems: "Not saved yet. Please check: {{fields}}.",
  },
  lists: { and: "{{most}} and {{last}}", none: "none" },
  birthDate: {
    hint: "Day, month and year. If the day is not known, only month and year: 04-1998.",
    unreadable: "This date cannot be read. Write 17-04-1998, or only 04-1998.",
  },
  months: { count_one: "{{count}} month", count_other: "{{count}} months" },
  years: { count_one: "{{count}} year", count_other: "{{count}} years" },
  days: { count_one: "{{count}} day", count_other: "{{count}} days" },
};
