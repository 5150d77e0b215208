import type { ImprovementProject } from "./improvement-project.ts";

/** The three questions asked of every project: reached, wider effect, secured (S43). */
export const projectQuestions = ["goalsReached", "widerEffect", "secured"] as const;
export type ProjectQuestion = (typeof projectQuestions)[number];

/**
 * The answers to one question, each project counted with its weight. The shares are of what is
 * known (0–1); null when nothing is. What is unknown stands apart and never counts as no.
 */
export type RolledAnswer = {
  readonly weight: { readonly ja: number; readonly deels: number; readonly nee: number };
  readonly unknownWeight: number;
  readonly share: { readonly ja: number; readonly deels: number; readonly nee: number } | null;
};

/** A line or a programme with the projects under it. */
export type RolledUp = {
  /** Null: the projects that name no line, or no programme. */
  readonly name: string | null;
  readonly projects: number;
  readonly weight: number;
  readonly answers: Readonly<Record<ProjectQuestion, RolledAnswer>>;
};

export type RolledLine = RolledUp & { readonly projectIds: readonly string[] };
export type RolledProgramme = RolledUp & { readonly lines: readonly RolledLine[] };

/**
 * Projects rolled up into lines, and lines into programmes (S43). Larger projects weigh more, by
 * the weight they were given; a line weighs what its projects weigh together.
 */
export function rollUp(projects: readonly ImprovementProject[]): readonly RolledProgramme[] {
  return named(projects, ({ programme }) => programme).map(([name, own]) => ({
    ...rolled(name, own),
    lines: named(own, ({ line }) => line).map(([line, inLine]) => ({
      ...rolled(line, inLine),
      projectIds: inLine.map(({ id }) => id),
    })),
  }));
}

/** The answers to the three questions of these projects together. */
export function rolled(name: string | null, projects: readonly ImprovementProject[]): RolledUp {
  return {
    name,
    projects: projects.length,
    weight: weightOf(projects),
    answers: {
      goalsReached: rolledAnswer(projects, "goalsReached"),
      widerEffect: rolledAnswer(projects, "widerEffect"),
      secured: rolledAnswer(projects, "secured"),
    },
  };
}

function rolledAnswer(
  projects: readonly ImprovementProject[],
  question: ProjectQuestion,
): RolledAnswer {
  const of = (answer: "ja" | "deels" | "nee" | null) =>
    weightOf(projects.filter((project) => project[question] === answer));
  const weight = { ja: of("ja"), deels: of("deels"), nee: of("nee") };
  const known = weight.ja + weight.deels + weight.nee;
  const share =
    known === 0
      ? null
      : { ja: weight.ja / known, deels: weight.deels / known, nee: weight.nee / known };
  return { weight, unknownWeight: of(null), share };
}

function weightOf(projects: readonly ImprovementProject[]): number {
  return projects.reduce((sum, { weight }) => sum + weight, 0);
}

/** By name, those without one last. */
function named(
  projects: readonly ImprovementProject[],
  nameOf: (project: ImprovementProject) => string | null,
): readonly (readonly [string | null, readonly ImprovementProject[]])[] {
  const names = [...new Set(projects.map(nameOf))].toSorted((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a.localeCompare(b, "nl");
  });
  return names.map((name) => [name, projects.filter((project) => nameOf(project) === name)]);
}
