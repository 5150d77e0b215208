import type { takeAlong as nlTakeAlong, views as nlViews } from "../nl/views.ts";
import type { Translated } from "../translated.ts";

/** Words of saved views, and of taking along what is on screen. */
export const views: Translated<typeof nlViews> = {
  mine: "My views",
  ofTeam: "Of the team",
  team: "shared with the team",
  by: "Made by {{name}}",
  changed: "changed",
  keepThis: "Keep this view",
  keepNew: "Keep as a new view",
  menu: "More with {{name}}",
  update: "Keep the change",
  rename: "Change name and sharing",
  share: "Share with the team",
  unshare: "For me only",
  remove: "Remove",
  removed: "The view {{name}} was removed.",
  undo: "Put back",
  name: "Name of the view",
  nameHint: "For example: to discuss on Monday. No name of a client.",
  nameMissing: "Give the view a name.",
  forWhom: "For whom?",
  forMe: "For me only",
  forTeam: "For the whole team",
  forTeamHint: "Everyone of {{organisation}} who may read this page.",
  keep: "Keep",
  cancel: "Cancel",
};

/** Words of the menu that takes a list along. */
export const takeAlong: Translated<typeof nlTakeAlong> = {
  label: "Take along",
  csv: "CSV of what you see",
  excel: "Excel of what you see",
  print: "Print",
  failed: "The file was not made. {{reason}}",
  done_one: "{{count, number}} row is in the file. The log says that this data was taken along.",
  done_other:
    "{{count, number}} rows are in the file. The log says that this data was taken along.",
  at: "As of",
  filter: "Filter",
  organisation: "Organisation",
  teams: "Only clients of team",
  noFilter: "No filters",
};
