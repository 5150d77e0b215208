/** Words around the safety card; what a card says about its subject stands in the package. */
export const safety = {
  mine_one: "Eén kaart, alleen voor jou",
  mine_other: "{{count}} kaarten, alleen voor jou",
  private: "Alleen jij ziet dit. Er is niets gedeeld en niets gemeld.",
  whatNow: "Wat doe je?",
  chosen: "Je koos:",
  chooseOther: "Iets anders kiezen",
  call: "Bel {{phone}}",
  checkAgain: "Laat dit nummer nakijken",
  noContacts: "Je organisatie heeft hier nog geen nummer ingevuld. Vraag het je leidinggevende.",
  noteMissing: "Schrijf kort op wat er gebeurde. Dan gaat de kaart weg.",
  recorded: "Vastgelegd:",
  person: {
    question: "Gaat dit over gedrag of over een persoon?",
    hint: "Wat zag of hoorde je precies? Je mag het laten staan zoals het is.",
    close: "Gezien",
    private: "Alleen jij ziet deze vraag.",
  },
} as const;
