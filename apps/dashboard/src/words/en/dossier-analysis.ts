/** Words of the explanatory analysis on the page of one trajectory. */
export const dossierAnalysis = {
  analysis: {
    behaviourUnknown: "What is explained is not there yet",
    behaviourItself: "the behaviour itself",
    graphLabel_one: "Drawing: {{count}} factor around “{{behaviour}}”",
    graphLabel_other: "Drawing: {{count}} factors around “{{behaviour}}”",
    showGraph: "See the drawing",
    effect: {
      ontstaan: "causes",
      voortduren: "maintains",
      versterken: "strengthens",
      verminderen: "reduces",
    },
    newVersion: "New version",
    older_one: "{{count}} older version",
    older_other: "{{count}} older versions",
    complete: "Complete: everything that belongs in it is there.",
    unread:
      "Not read at the new place yet (since {{day}}). Send the analysis along and ask whether it was read.",
    gap: {
      behaviour: "Write in one sentence what is explained.",
      factors: "Name what causes, maintains, strengthens or reduces it.",
      reducing: "Name at least one thing that reduces it.",
      education: "Education is missing: what can someone learn?",
      participation: "Participation is missing: where does someone belong?",
      eighteenPlus: "What comes after 18 is missing.",
      agreements: "Write what you agree because of this.",
    },
    agreed: "Agreed:",
    readBy: "Read by (organisation)",
    confirmRead: "Record",
    notStored: "Not stored: someone else changed this too. Try again.",
    factor: "What plays a part",
    does: "What it does",
    from: "This",
    to: "to",
    addWorsening: "What makes it harder",
    addReducing: "What makes it less",
    addLink: "Link",
    linksHint:
      "Does one do something to the other? Link them. Without a link a factor acts on the behaviour itself.",
  },
} as const;
