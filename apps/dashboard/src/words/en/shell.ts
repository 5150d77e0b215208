import type { shell as nl } from "../nl/shell.ts";
import type { Translated } from "../translated.ts";

/** Words of the frame around every page. */
export const shell: Translated<typeof nl> = {
  brand: "nabij",
  navigation: "Sections",
  skip: "To the content",
  fictional: "All data here is fictional. Do not enter real clients.",
  overview: "Overview",
  trajectories: "Trajectories",
  signals: "Signals",
  conversation: "Conversation",
  reflection: "Reflection",
  importing: "Read in data",
  trajectoryCount_one: "{{count}} running trajectory",
  trajectoryCount_other: "{{count}} running trajectories",
  signalCount_one: "{{count}} open signal",
  signalCount_other: "{{count}} open signals",
  account: "Signed in as",
  signOut: "Sign out",
  signOutFailed: "Signing out failed. Try again or close the browser.",
  language: "Language",
  theme: { label: "Display", light: "Light", dark: "Dark", system: "Same as the device" },
  keys: {
    open: "Keyboard shortcuts",
    title: "Keyboard shortcuts",
    search: "Find a trajectory",
    help: "Show this list",
    overview: "To the overview",
    trajectories: "To the trajectories",
    signals: "To the signals",
    close: "Close a window or clear the search field",
    next: "then",
    escape: "Esc",
  },
  search: "Search",
};
