import type { TFunction } from "i18next";
import type { Problem } from "../../guides/use-guides.ts";

/** What breaks a rule, in one sentence that says what to do. */
export function problemSentence(t: TFunction, problem: Problem): string {
  switch (problem.type) {
    case "EasyRead":
      return t(`guides.easyRules.${problem.rule}`);
    case "MissingWords":
      return t(`guides.problems.MissingWords.${problem.language}`);
    case "MissingEasy":
      return t(
        problem.part.startsWith("toClient")
          ? "guides.problems.speaksAboutClient"
          : "guides.problems.MissingEasy",
      );
    case "UnknownPlaceholder":
      return t("guides.problems.UnknownPlaceholder", { name: problem.placeholder });
    case "UnknownTarget":
      return t("guides.problems.UnknownTarget", { name: problem.target });
    case "UnknownMirror":
    case "UnequalMirror":
      return t("guides.problems.mirror");
    case "NobodyToAsk":
      return t("guides.problems.NobodyToAsk");
    case "MayStayEmpty":
    case "NegativeFirst":
      return t(`guides.problems.${problem.type}`);
    default:
      return t("guides.problems.other", { name: problem.type });
  }
}

/** The id of the question, follow-up, phase or guide a problem is in; null when it is of the whole. */
export function placeOf(problem: Problem): string | null {
  if ("questionId" in problem) return problem.questionId;
  if ("phaseId" in problem) return problem.phaseId;
  if ("in" in problem) return problem.in;
  return "id" in problem ? problem.id : null;
}
