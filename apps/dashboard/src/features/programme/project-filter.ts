import type { ImprovementProject, ProjectQuestion } from "@nabij/domain";
import type { ProgrammeSearch } from "../../preferences/programme-search.ts";

/** What a question is called in the address. */
const questionInAddress = {
  goalsReached: "doelen",
  widerEffect: "effect",
  secured: "geborgd",
} as const satisfies Record<ProjectQuestion, keyof ProgrammeSearch>;

/** Whether a project runs on a day. */
export function isRunning({ startedOn, endedOn }: ImprovementProject, today: string): boolean {
  return startedOn <= today && (endedOn === null || endedOn > today);
}

/** Whether a project is in the list these filters ask for. */
export function isShown(
  project: ImprovementProject,
  search: ProgrammeSearch,
  today: string,
): boolean {
  if (search.lopend === true && !isRunning(project, today)) return false;
  if (search.richting !== undefined && project.direction !== search.richting) return false;
  return (["goalsReached", "widerEffect", "secured"] as const).every((question) => {
    const wanted = search[questionInAddress[question]];
    return wanted === undefined || wanted === (project[question] ?? "onbekend");
  });
}
