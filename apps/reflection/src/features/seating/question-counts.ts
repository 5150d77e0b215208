import { type AvailableTime, chooseQuestions, fullGuide } from "@nabij/reflection";

/** How many questions fit in the time there is. Fetched apart, as it brings the whole guide. */
export function questionCount(time: AvailableTime): number {
  return chooseQuestions(fullGuide, time).reduce((sum, part) => sum + part.questionIds.length, 0);
}
