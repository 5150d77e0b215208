import type { Difference, Report } from "@nabij/reflection";
import { useTranslation } from "react-i18next";

/** What a difference is about, in words: an axis of the field, an option, or the question itself. */
export function useSubject(report: Report): (subject: Difference["subject"]) => string {
  const { t } = useTranslation();
  return ({ kind, id }) => {
    if (kind === "axis") return t(id === "nearness" ? "field.nearness" : "field.autonomy");
    if (kind === "option") {
      const options = [...report.options, ...report.droppedOptions];
      return options.find((option) => option.id === id)?.text ?? t("report.erased");
    }
    const questions = report.phases.flatMap((phase) => phase.questions);
    return questions.find(({ questionId }) => questionId === id)?.text ?? id;
  };
}
