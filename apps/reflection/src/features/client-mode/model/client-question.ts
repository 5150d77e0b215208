import {
  fillClient,
  findQuestion,
  type Guide,
  guides,
  mirrorPairs,
  phaseOfQuestion,
  type Question,
  readEasy,
  type SessionView,
  type Words,
} from "@nabij/reflection";

/** A question as the client reads it: in easy words, spoken to, with its pictogram. */
export type ClientQuestion = {
  readonly questionId: string;
  readonly phaseId: string;
  readonly phaseTitle: string;
  readonly text: string;
  readonly symbol: string | null;
  readonly kind: Question["kind"];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** From low to high, each with its own words. */
  readonly steps: readonly { readonly value: number; readonly text: string }[];
  /** The question this one is the opposite of. */
  readonly mirrorOf: string | null;
  /** The words to ask it once more with; null when the guide has none. */
  readonly otherWords: string | null;
};

type Told = Pick<SessionView, "phases" | "language" | "clientName">;

/**
 * The planned questions that the client is asked. Brings the guides along, so it is fetched by the
 * client's own screens only. What an organisation added to its copy is not here: see `plainQuestion`.
 */
export function clientQuestions(view: Told): ClientQuestion[] {
  return view.phases.flatMap((phase) =>
    phase.questionIds.flatMap((id) => {
      const guide = guideOf(phase.phaseId, id);
      const question = guide === undefined ? undefined : findQuestion(guide, id);
      if (guide === undefined || question === undefined) return [];
      return question.who.includes("client") ? [asClientReads(guide, question, view)] : [];
    }),
  );
}

/** The same question can stand in several guides, in each in a part and in words of its own. */
function guideOf(phaseId: string, questionId: string): Guide | undefined {
  return guides.find((guide) => {
    const question = findQuestion(guide, questionId);
    return question !== undefined && phaseOfQuestion(guide, questionId)?.id === phaseId;
  });
}

function asClientReads(guide: Guide, question: Question, view: Told): ClientQuestion {
  const phase = phaseOfQuestion(guide, question.id);
  const say = (words: Words) => fillClient(words, view.language, view.clientName);
  const easy = view.language === "nl" ? readEasy(question, "client", view.clientName) : null;
  const probe = question.probes[0];
  const probeWords = probe === undefined || !("text" in probe) ? null : say(probe.text);
  return {
    questionId: question.id,
    phaseId: phase?.id ?? "",
    phaseTitle: phase === undefined ? "" : easy === null ? say(phase.title) : phase.easy.title,
    text: easy?.text ?? say(question.text),
    symbol: question.symbol ?? null,
    kind: question.kind,
    options: (question.options ?? []).map(({ id, text }) => ({
      id,
      text: easy?.options[id] ?? say(text),
    })),
    steps: stepsOf(question, say, easy),
    mirrorOf: mirrorPairs(guide).find((pair) => pair.question === question)?.opposite.id ?? null,
    otherWords: easy?.probes[probe?.id ?? ""] ?? probeWords,
  };
}

/** Each step in words; a scale that has words at its ends alone shows numbers between them. */
function stepsOf(
  { scale }: Question,
  say: (words: Words) => string,
  easy: ReturnType<typeof readEasy> | null,
): ClientQuestion["steps"] {
  if (scale === undefined) return [];
  const { min, max } = scale;
  const ends = new Map([
    [min, easy?.minText ?? say(scale.minText)],
    [max, easy?.maxText ?? say(scale.maxText)],
  ]);
  const words = easy !== null && easy.steps.length > 0 ? easy.steps : (scale.steps ?? []).map(say);
  return Array.from({ length: max - min + 1 }, (_, place) => {
    const value = min + place;
    return { value, text: words[place] ?? ends.get(value) ?? `${value}` };
  });
}
