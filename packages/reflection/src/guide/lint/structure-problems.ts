import { type Guide, type Phase, type Question, questionsOf } from "../guide.ts";
import type { GuideProblem } from "./guide-problem.ts";

/** Ids, rows, targets, cycles and the order of the phases. */
export function structureProblems(guide: Guide, rows: readonly number[]): GuideProblem[] {
  const questions = questionsOf(guide);
  return [
    ...duplicateIds(guide, questions),
    ...rowProblems(questions, rows),
    ...targetProblems(guide, questions),
    ...cycles(new Map(guide.phases.map((phase) => [phase.id, phase.after]))),
    ...cycles(new Map(questions.map((question) => [question.id, asks(question)]))),
    ...orderProblems(guide.phases),
  ];
}

function duplicateIds(guide: Guide, questions: readonly Question[]): GuideProblem[] {
  const ids = [
    ...guide.phases.map((phase) => phase.id),
    ...questions.flatMap((question) => [question.id, ...question.probes.map((probe) => probe.id)]),
  ];
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({ type: "DuplicateId", id }));
}

function rowProblems(questions: readonly Question[], rows: readonly number[]): GuideProblem[] {
  return rows.flatMap((row): GuideProblem[] => {
    const found = questions.filter((question) => question.row === row).length;
    if (found === 1) return [];
    return [{ type: found === 0 ? "MissingRow" : "RowTwice", row }];
  });
}

function targetProblems(guide: Guide, questions: readonly Question[]): GuideProblem[] {
  const questionIds = new Set(questions.map((question) => question.id));
  const phaseIds = new Set(guide.phases.map((phase) => phase.id));
  const links = [
    ...questions.flatMap((question) =>
      asks(question).map((target) => ({ in: question.id, target, known: questionIds })),
    ),
    ...guide.phases.flatMap((phase) =>
      phase.after.map((target) => ({ in: phase.id, target, known: phaseIds })),
    ),
    ...guide.phases.flatMap((phase) =>
      phase.secondRound === undefined
        ? []
        : [{ in: phase.id, target: phase.secondRound, known: idsOf(phase) }],
    ),
  ];
  return links
    .filter((link) => !link.known.has(link.target))
    .map((link) => ({ type: "UnknownTarget", in: link.in, target: link.target }));
}

/** Depth first; a link back to something still being walked is a cycle. */
function cycles(links: ReadonlyMap<string, readonly string[]>): GuideProblem[] {
  const done = new Set<string>();
  const found: GuideProblem[] = [];
  const walk = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) found.push({ type: "Cycle", ids: path.slice(path.indexOf(id)) });
    if (path.includes(id) || done.has(id)) return;
    for (const next of links.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const id of links.keys()) walk(id, []);
  return found;
}

/** Negatives wait for positives, and what is waited for is in every selection. */
function orderProblems(phases: readonly Phase[]): GuideProblem[] {
  const negativeFirst = phases.filter((phase, index) => {
    if (phase.polarity !== "negative") return false;
    const before = phases.slice(0, index).filter((other) => other.polarity === "positive");
    return !before.some((positive) => phase.after.includes(positive.id));
  });
  const mayStayEmpty = phases.filter(
    ({ id, questions }) =>
      phases.some(({ after }) => after.includes(id)) && !questions.some(({ always }) => always),
  );
  return [
    ...negativeFirst.map(({ id }) => ({ type: "NegativeFirst" as const, phaseId: id })),
    ...mayStayEmpty.map(({ id }) => ({ type: "MayStayEmpty" as const, phaseId: id })),
  ];
}

function asks(question: Question): string[] {
  return question.probes.flatMap((probe) => ("ask" in probe ? [probe.ask] : []));
}

function idsOf(phase: Phase): Set<string> {
  return new Set(phase.questions.map((question) => question.id));
}
