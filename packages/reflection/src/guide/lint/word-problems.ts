import { NumberFact } from "../fact-condition.ts";
import { placeholders } from "../fill-lead.ts";
import { type Guide, type Phase, type Question, questionsOf } from "../guide.ts";
import { Language, type Words } from "../role.ts";
import type { GuideProblem } from "./guide-problem.ts";

type Located = readonly [where: string, words: Words];

/** Words in every language, and nothing between braces that cannot be filled in. */
export function wordProblems(guide: Guide): GuideProblem[] {
  const texts: Located[] = [
    [guide.id, guide.title],
    [guide.id, guide.about],
    ...guide.phases.flatMap(phaseWords),
  ];
  const missing = texts.flatMap(([where, words]) =>
    Language.options
      .filter((language) => words[language].trim() === "")
      .map((language): GuideProblem => ({ type: "MissingWords", in: where, language })),
  );
  const unknown = texts.flatMap(([where, words]) =>
    placeholderProblems(where, [words.nl, words.en], []),
  );
  return [...missing, ...unknown, ...questionsOf(guide).flatMap(leadProblems)];
}

/** A lead may name only the numbers it says it needs: otherwise it could show a gap. */
function leadProblems({ id, lead }: Question): GuideProblem[] {
  if (lead === undefined) return [];
  const texts = [lead.text.nl, lead.text.en, lead.easy, lead.toClient ?? ""];
  const numbers = lead.needs.filter((fact) => NumberFact.safeParse(fact).success);
  const missing = Language.options
    .filter((language) => lead.text[language].trim() === "")
    .map((language): GuideProblem => ({ type: "MissingWords", in: id, language }));
  return [...missing, ...placeholderProblems(id, texts, numbers)];
}

function placeholderProblems(
  where: string,
  texts: readonly string[],
  allowed: readonly string[],
): GuideProblem[] {
  const known = new Set(["client", ...allowed]);
  const unknown = texts.flatMap(placeholders).filter((name) => !known.has(name));
  return [...new Set(unknown)].map((placeholder) => ({
    type: "UnknownPlaceholder",
    in: where,
    placeholder,
  }));
}

function phaseWords(phase: Phase): Located[] {
  return [
    [phase.id, phase.title],
    [phase.id, phase.intro],
    ...phase.questions.flatMap((question): Located[] => [
      [question.id, question.text],
      ...question.probes.flatMap((probe): Located[] =>
        "text" in probe ? [[probe.id, probe.text]] : [],
      ),
      ...(question.options ?? []).map((option): Located => [question.id, option.text]),
      ...scaleWords(question),
    ]),
  ];
}

function scaleWords({ id, scale }: Question): Located[] {
  if (scale === undefined) return [];
  return [scale.minText, scale.maxText, ...(scale.steps ?? [])].map(
    (words): Located => [id, words],
  );
}
