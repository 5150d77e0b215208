import ideaBank from "./ideas.json" with { type: "json" };
import { ImprovementProject } from "./improvement-project.ts";

/** The four directions of improvement (S60), in the order of the field. */
export const improvementDirections = ImprovementProject.shape.direction.unwrap().options;
export type ImprovementDirection = (typeof improvementDirections)[number];

/** Something others did, in our own words, to start a project from (S60, S63). */
export type ImprovementIdea = {
  readonly key: string;
  readonly direction: ImprovementDirection;
  readonly source: string;
  readonly title: { readonly nl: string; readonly en: string };
  readonly text: { readonly nl: string; readonly en: string };
};

export const improvementIdeas = ideaBank as readonly ImprovementIdea[];
