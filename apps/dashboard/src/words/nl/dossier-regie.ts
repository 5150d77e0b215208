/** Words of regie, joint decisions and rights on the page of one trajectory. */
export const dossierRegie = {
  weighing: {
    open: "nog niet gewogen",
    decided: "besloten",
    undecided: "nog geen besluit",
    by: "Besloten door {{who}}.",
    left_one: "Nog een kant te wegen.",
    left_other: "Nog {{count}} kanten te wegen.",
  },
  rights: {
    ja: "ja",
    deels: "deels",
    nee: "nee",
    unknown: "niet bekend",
    source: "Lees mee: {{source}}",
    on: "Gekeken op {{day}}",
    noJudgement: "Nabij oordeelt niet: een antwoord is een reden om te praten.",
  },
} as const;
