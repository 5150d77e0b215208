import type { Guide, Phase, Probe, Question } from "./guide.ts";
import { Language, type Words } from "./role.ts";

/** What is wrong with a guide, and where. A guide with a problem is not published. */
export type GuideProblem =
  | { type: "DuplicateId"; id: string }
  | { type: "MissingRow" | "RowTwice"; row: number }
  | { type: "UnknownTarget"; in: string; target: string }
  | { type: "MissingWords"; in: string; language: Language }
  | { type: "NobodyToAsk"; questionId: string }
  | { type: "Cycle"; ids: string[] }
  | { type: "MissingSource"; questionId: string }
  | { type: "UnknownSeed"; questionId: string; seed: string }
  | { type: "MissingOptions" | "MissingScale"; questionId: string }
  | { type: "NegativeFirst"; phaseId: string }
  | { type: "TooManyProbes"; questionId: string };

/** Checks a guide; `rows` are the rows of requirements §4 it must hold exactly once. */
export function lintGuide(guide: Guide, rows: readonly number[] = []): GuideProblem[] {
  const questions = guide.phases.flatMap((phase) => phase.questions);
  return [
    ...duplicateIds(guide, questions),
    ...rowProblems(questions, rows),
    ...targetProblems(guide, questions),
    ...wordProblems(guide),
    ...questions.flatMap((question) => questionProblems(guide, question)),
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

function wordProblems(guide: Guide): GuideProblem[] {
  const texts: [string, Words][] = [
    [guide.id, guide.title],
    ...guide.phases.flatMap((phase) => phaseWords(phase)),
  ];
  return texts.flatMap(([where, words]) =>
    Language.options
      .filter((language) => words[language].trim() === "")
      .map((language): GuideProblem => ({ type: "MissingWords", in: where, language })),
  );
}

function phaseWords(phase: Phase): [string, Words][] {
  return [
    [phase.id, phase.title],
    [phase.id, phase.intro],
    ...phase.questions.flatMap((question): [string, Words][] => [
      [question.id, question.text],
      ...question.probes.flatMap((probe): [string, Words][] =>
        "text" in probe ? [[probe.id, probe.text]] : [],
      ),
      ...(question.options ?? []).map((option): [string, Words] => [question.id, option.text]),
      ...scaleWords(question),
    ]),
  ];
}

function scaleWords(question: Question): [string, Words][] {
  if (question.scale === undefined) return [];
  return [
    [question.id, question.scale.minText],
    [question.id, question.scale.maxText],
  ];
}

function questionProblems(guide: Guide, question: Question): GuideProblem[] {
  const questionId = question.id;
  const problems: GuideProblem[] = [];
  if (question.who.length === 0) problems.push({ type: "NobodyToAsk", questionId });
  if (question.kind === "choice" && question.options === undefined)
    problems.push({ type: "MissingOptions", questionId });
  if (question.kind === "scale" && question.scale === undefined)
    problems.push({ type: "MissingScale", questionId });
  if (question.probes.length > 2) problems.push({ type: "TooManyProbes", questionId });
  const { row, finding, seeds } = question.source;
  if (row.trim() === "" || finding.trim() === "" || seeds.length === 0)
    problems.push({ type: "MissingSource", questionId });
  const known = new Set(guide.sources.map((source) => source.id));
  const unknown = seeds.filter((seed) => !known.has(seed));
  return [
    ...problems,
    ...unknown.map((seed) => ({ type: "UnknownSeed" as const, questionId, seed })),
  ];
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

function orderProblems(phases: readonly Phase[]): GuideProblem[] {
  return phases
    .filter((phase, index) => {
      if (phase.polarity !== "negative") return false;
      const before = phases.slice(0, index).filter((other) => other.polarity === "positive");
      return !before.some((positive) => phase.after.includes(positive.id));
    })
    .map((phase) => ({ type: "NegativeFirst", phaseId: phase.id }));
}

function asks(question: Question): string[] {
  return question.probes.flatMap((probe: Probe) => ("ask" in probe ? [probe.ask] : []));
}

function idsOf(phase: Phase): Set<string> {
  return new Set(phase.questions.map((question) => question.id));
}
