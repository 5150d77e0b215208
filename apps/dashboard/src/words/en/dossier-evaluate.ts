/** Words of evaluating, probing and ending on the page of one trajectory. */
export const dossierEvaluate = {
  evaluate: {
    answer: "A closing needs an answer here.",
    probe: "Do name one downside now, however small.",
    probeWhy:
      "What nearness costs often comes up only when you ask twice. Think of being alone, choosing less, or what it costs the team.",
    addCost: "Add and go on",
    noCost: "Nothing, even after asking again",
    closing: "Not done yet. A closing has four questions; these are still open: {{list}}.",
    stored: "The evaluation is recorded",
    followUp: "What follows from it?",
    followUpNext: "The next one is on {{day}}. What follows from it?",
    goal: "Record a goal",
    step: "Try a step in building up",
    agreement: "Make an agreement",
    voice: "Record what the client said",
    end: "End the trajectory on {{day}}",
    nothing: "Nothing more, back to the trajectory",
    firstClose:
      "A trajectory ends after a closing evaluation, at most a month before or after {{day}}.",
    stillMissing: "Still to answer: {{list}}.",
    makeClosing: "Make the closing evaluation",
  },
} as const;
