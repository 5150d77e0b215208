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
    mayNotShort: "These may: {{roles}}",
    notFoundTitle: "This page does not exist",
    notFoundText: "The address is wrong, or what was behind it has been removed.",
    retry: "Try again",
    toOverview: "To the overview",
  },
  refused: {
    InvalidRecord:
      "Not everything is filled in correctly. Check the fields; what you typed is still on screen.",
    EndBeforeStart: "The end lies before the start. Change one of the two dates.",
    StaleVersion: "Someone else just changed this. Reload the page to see the latest data.",
    MayNot: "This does not belong to your role. Nothing was stored.",
    NotFound: "This can no longer be found. It may have been removed.",
    Busy: "The node is busy with a large import. Nothing was stored; try again shortly.",
    AlreadyExists: "This exists already. Choose another number.",
    UploadGone: "The files are no longer on the node. Drop them again.",
    ReflectionRefused: "This is not possible at this point of the reflection.",
    other: "Something went wrong. Nothing was stored; try again.",
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
