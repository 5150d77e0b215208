import type { panels as nl } from "../nl/process-panels.ts";
import type { Translated } from "../translated.ts";

export const panels: Translated<typeof nl> = {
  add: "Add",
  steps: {
    late_one: "{{count}} step late, {{days}}",
    late_other: "{{count}} steps late, the longest {{days}}",
    toBoard: "To the board",
    start: "Start the framework",
    own: "Add a step",
  },
  cycle: {
    start: "Begin a learning round",
    round: "Round {{round}}",
    states: "The six steps of the learning round",
    current: "here now",
    past: "past",
    forward: "On to: {{state}}",
    newRound: "Open a new round of monitoring",
    noPlanB: "No plan without plan B. First write down what you do when plan A does not work.",
    writePlanB: "Write down plan B",
    notDecided: "Not decided together yet.",
    earlier: "Earlier rounds",
    write: "Update",
    to: {
      aanmelding: "signing up",
      "verklarende-analyse": "explanatory analysis",
      plan: "plan A and plan B",
      monitoren: "monitoring",
      reflectie: "reflection",
      aanpassing: "adjusting",
    },
    field: {
      intake: "What is known",
      planA: "Plan A",
      planB: "Plan B",
      monitoring: "What we follow",
      whatWorked: "What worked",
      whatDidNot: "What did not work",
      adjustment: "What we adjust",
    },
  },
  advice: {
    needed: "What does the young person need?",
    stepDown: "How can opbouw go, step by step?",
    unanswered: "No answer yet.",
    members: "At the table",
    missing: "Was not there: {{members}}. Without them the plan is not everyone's.",
    complete: "Everyone who was expected was there.",
    toFramework: "The steps of the assessment framework",
  },
  assessment: {
    own: "Questions by Nabij to think with; the framework itself names the three elements only.",
    unanswered: "Not weighed yet.",
    write: "Fill in",
    noConclusion: "not decided yet",
    start: "Weigh a request",
  },
  order: {
    twice_one: "{{count}} version is in force.",
    twice_other: "{{count}} versions are in force at once. Which one holds? End the other.",
    agreed: "Agreed {{hours}} hours a week",
    agreedUnknown: "Hours agreed not known",
    delivered_one:
      "On average {{planned}} hours planned and {{delivered}} delivered, over {{count}} whole week.",
    delivered_other:
      "On average {{planned}} hours planned and {{delivered}} delivered, over {{count}} whole weeks.",
    advice: "On opbouw: {{advice}}",
  },
};
