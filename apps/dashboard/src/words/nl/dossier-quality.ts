/** Words of the quality requirements on the page of one trajectory. */
export const dossierQuality = {
  looked_one:
    "{{count}} van de {{all}} eisen bekeken; alleen voor mensen met zeer ernstige meervoudige beperkingen",
  looked_other:
    "{{count}} van de {{all}} eisen bekeken; alleen voor mensen met zeer ernstige meervoudige beperkingen",
  waiting: "Nog niet bekeken. ‘Past niet bij deze cliënt’ is ook een antwoord.",
  open: "Bekijk",
  openNamed: "Bekijk: {{name}}",
} as const;
