import type { Role } from "../guide/role.ts";
import example from "./example-session.json" with { type: "json" };
import type { ProbeView } from "./probe-prompt.ts";
import type { ModelLanguage } from "./stems.ts";
import type { SummaryReport } from "./summary-prompt.ts";

type Said = (typeof example.nl.questions)[number]["answers"][number];

/** An invented conversation, to show what would be sent: the question that is on the table. */
export function exampleView(language: ModelLanguage): ProbeView {
  const { clientName, questions } = example[language];
  const [first] = questions;
  if (first === undefined) throw new Error("the example has no question");
  const { questionId, text, answers } = first;
  return {
    ...{ language, clientName },
    current: { questionId, text },
    answers: answers.map((answer) => ({
      ...{ answerId: answer.id, questionId, role: answer.role as Role },
      ...{ status: "said" as const, text: answer.text },
    })),
  };
}

/** The report of the same invented conversation, in which the representative stands alone. */
export function exampleReport(language: ModelLanguage): SummaryReport {
  const { clientName, title, questions, lone } = example[language];
  const asked = questions.map(({ text, answers }) => ({ text, quotes: answers.map(quoteOf) }));
  return {
    ...{ language, clientName, alsoSaid: [] },
    phases: [{ title, questions: asked }],
    differences: [{ lone: [{ saidId: lone }] }],
  };
}

function quoteOf({ id, role, text, scale }: Said) {
  return { answerId: id, role: role as Role, text, choice: null, scale };
}
