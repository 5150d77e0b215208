import { type Guide, isSignal, type Probe, type Question, questionsOf } from "../guide.ts";
import { probeLexicons } from "../lexicon.ts";
import { isPictogram } from "../pictograms.ts";
import { partsOf } from "../probe-condition.ts";
import type { GuideProblem } from "./guide-problem.ts";

/** What is wrong with the questions one by one: whom they ask, how, why, and what follows. */
export function questionProblems(guide: Guide): GuideProblem[] {
  return questionsOf(guide).flatMap((question) => [
    ...formProblems(question),
    ...sourceProblems(guide, question),
    ...question.probes.flatMap((probe) => probeProblems(question, probe)),
    ...linkProblems(question),
    ...mirrorProblems(guide, question),
  ]);
}

/** A question nobody is asked is unreachable; for the client alone there is no "as the client". */
function formProblems({ id, who, asClient, kind, options, scale, probes }: Question) {
  const questionId = id;
  const problems: GuideProblem[] = [];
  const others = who.filter((role) => role !== "client");
  if (who.length === 0 || (asClient && others.length === 0))
    problems.push({ type: "NobodyToAsk", questionId });
  if (kind === "choice" && options === undefined)
    problems.push({ type: "MissingOptions", questionId });
  if (kind === "scale" && scale === undefined) problems.push({ type: "MissingScale", questionId });
  if (scale !== undefined) {
    const { min, max, steps } = scale;
    const wrongSteps = steps !== undefined && steps.length !== max - min + 1;
    if (max <= min || wrongSteps) problems.push({ type: "BrokenScale", questionId });
  }
  if (probes.length > 2) problems.push({ type: "TooManyProbes", questionId });
  return problems;
}

function sourceProblems(guide: Guide, { id, source }: Question): GuideProblem[] {
  const { row, finding, seeds } = source;
  const isMissing = row.trim() === "" || finding.trim() === "" || seeds.length === 0;
  const known = new Set(guide.sources.map((each) => each.id));
  return [
    ...(isMissing ? [{ type: "MissingSource" as const, questionId: id }] : []),
    ...seeds
      .filter((seed) => !known.has(seed))
      .map((seed) => ({ type: "UnknownSeed" as const, questionId: id, seed })),
  ];
}

/** A condition that looks at something this kind of answer does not have never holds. */
function probeProblems(question: Question, { id, when }: Probe): GuideProblem[] {
  const questionId = question.id;
  return partsOf(when).flatMap((part): GuideProblem[] => {
    const never: GuideProblem[] = [{ type: "NeverFires", questionId, probeId: id }];
    switch (part.op) {
      case "at-most":
        return question.scale !== undefined && part.value >= question.scale.min ? [] : never;
      case "at-least":
        return question.scale !== undefined && part.value <= question.scale.max ? [] : never;
      case "one-of":
        return part.values.every((value) => question.options?.some((option) => option.id === value))
          ? []
          : never;
      case "diverges":
        return question.kind === "text" ? never : [];
      case "lexicon":
        return probeLexicons.some((list) => list.id === part.list)
          ? []
          : [{ type: "UnknownLexicon", questionId, list: part.list }];
      default:
        return [];
    }
  });
}

function linkProblems({ id, bring, symbol }: Question): GuideProblem[] {
  return [
    ...(bring?.signals ?? [])
      .filter((signal) => !isSignal(signal))
      .map((signal) => ({ type: "UnknownSignal" as const, questionId: id, signal })),
    ...(symbol === undefined || isPictogram(symbol)
      ? []
      : [{ type: "UnknownPictogram" as const, questionId: id, symbol }]),
  ];
}

/** The opposite exists, is answered in the same way, and points at nothing else itself. */
function mirrorProblems(guide: Guide, question: Question): GuideProblem[] {
  const { id, mirrorOf } = question;
  if (mirrorOf === undefined) return [];
  const opposite = questionsOf(guide).find((other) => other.id === mirrorOf);
  if (opposite === undefined || mirrorOf === id)
    return [{ type: "UnknownMirror", questionId: id, mirrorOf }];
  const isEqual =
    answersOf(question) === answersOf(opposite) &&
    question.kind !== "text" &&
    (opposite.mirrorOf === undefined || opposite.mirrorOf === id);
  return isEqual ? [] : [{ type: "UnequalMirror", questionId: id, mirrorOf }];
}

/** Questions with the same text here are answered in the same ways, and asked as often. */
function answersOf({ kind, options, scale, always }: Question): string {
  return JSON.stringify([kind, options?.map(({ id }) => id), scale?.min, scale?.max, always]);
}
