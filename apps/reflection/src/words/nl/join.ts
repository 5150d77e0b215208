/** Words of the page where people join with a code. */
export const join = {
  title: "Meedoen",
  sentence: "Doe mee met het gesprek",
  lead: "De code staat op het bord, of je kreeg hem van wie het gesprek leidt. Je hebt geen account nodig.",
  code: "Code van zes cijfers",
  codeHint: "Plakken mag ook.",
  next: "Verder",
  half: "Een code heeft zes cijfers.",
  wrong: "Deze code werkt niet. Kijk of de cijfers kloppen, of vraag een nieuwe aan wie leidt.",
  tooMany:
    "Er is te vaak een verkeerde code geprobeerd. Wacht een kwartier en probeer het dan nog eens.",
  who: "Wie ben je?",
  whoText: "Kies je plek. Namen zijn niet nodig.",
  seats: "Plekken die vrij zijn",
  mine: "Terug naar mijn plek",
  mineText: "Dit toestel had al een plek aan deze tafel.",
  other: "Mijn plek staat er niet bij",
  roles: "In welke rol doe je mee?",
  taken: "Iemand anders zit net op deze plek. Kies een andere.",
  sit: "Hier ga ik zitten",
  otherCode: "Een andere code",
  full: "Alle plekken aan deze tafel zijn bezet.",
} as const;
