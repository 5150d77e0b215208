/** Words of saved views, and of taking along what is on screen. */
export const views = {
  mine: "Mijn weergaven",
  ofTeam: "Van het team",
  team: "gedeeld met het team",
  by: "Gemaakt door {{name}}",
  changed: "gewijzigd",
  keepThis: "Bewaar deze weergave",
  keepNew: "Bewaar als nieuwe weergave",
  menu: "Meer met {{name}}",
  update: "Bewaar de wijziging",
  rename: "Naam en delen aanpassen",
  share: "Deel met het team",
  unshare: "Alleen voor mij",
  remove: "Haal weg",
  removed: "De weergave {{name}} is weggehaald.",
  undo: "Zet terug",
  name: "Naam van de weergave",
  nameHint: "Bijvoorbeeld: te bespreken op maandag. Geen naam van een cliënt.",
  nameMissing: "Geef de weergave een naam.",
  forWhom: "Voor wie?",
  forMe: "Alleen voor mij",
  forTeam: "Voor het hele team",
  forTeamHint: "Iedereen van {{organisation}} die deze pagina mag lezen.",
  keep: "Bewaren",
  cancel: "Annuleren",
} as const;

/** Words of the menu that takes a list along. */
export const takeAlong = {
  label: "Meenemen",
  csv: "CSV van wat je ziet",
  excel: "Excel van wat je ziet",
  print: "Afdrukken",
  failed: "Het bestand is niet gemaakt. {{reason}}",
  done_one:
    "{{count, number}} regel staat in het bestand. In het logboek staat dat deze gegevens zijn meegenomen.",
  done_other:
    "{{count, number}} regels staan in het bestand. In het logboek staat dat deze gegevens zijn meegenomen.",
  at: "Peildatum",
  filter: "Filter",
  organisation: "Organisatie",
  teams: "Alleen cliënten van team",
  noFilter: "Geen filters",
} as const;
