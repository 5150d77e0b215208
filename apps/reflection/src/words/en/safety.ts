/** Words around the safety card; what a card says about its subject stands in the package. */
export const safety = {
  mine_one: "One card, for you alone",
  mine_other: "{{count}} cards, for you alone",
  private: "Only you see this. Nothing was shared and nothing was reported.",
  whatNow: "What will you do?",
  chosen: "You chose:",
  chooseOther: "Choose something else",
  call: "Call {{phone}}",
  checkAgain: "Have this number checked",
  noContacts: "Your organisation has not filled in a number here yet. Ask your manager.",
  noteMissing: "Write briefly what happened. Then the card goes.",
  recorded: "Recorded:",
  person: {
    question: "Is this about behaviour or about a person?",
    hint: "What exactly did you see or hear? You may leave it as it is.",
    close: "I have seen it",
    private: "Only you see this question.",
  },
} as const;
