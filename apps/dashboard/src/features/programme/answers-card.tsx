import { type ImprovementProject, projectQuestions } from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";

/** The three questions asked of every project, with what is not known drawn apart (S43). */
export function AnswersCard({ project }: { project: ImprovementProject }) {
  const { t } = useTranslation();
  return (
    <Card title={t("programme.threeQuestions")}>
      <dl className="grid gap-5 sm:grid-cols-3">
        {projectQuestions.map((question) => {
          const answer = project[question];
          return (
            <div key={question}>
              <dt className="text-sm text-soft">{t(`programme.question.${question}`)}</dt>
              <dd
                className={`mt-1.5 inline-block rounded-tag px-2.5 py-1 font-medium ${
                  answer === null ? "border border-dashed border-edge text-soft" : "bg-line/60"
                }`}
              >
                {t(`programme.answer.${answer ?? "onbekend"}`)}
              </dd>
            </div>
          );
        })}
      </dl>
      {project.explanation !== null && (
        <p className="mt-5 max-w-measure whitespace-pre-line">{project.explanation}</p>
      )}
    </Card>
  );
}
