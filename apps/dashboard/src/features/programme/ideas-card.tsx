import { type ImprovementIdea, improvementDirections, improvementIdeas } from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { studyInWords } from "../../format/study-in-words.ts";
import { PermittedButton } from "../../page-state/permitted-button.tsx";

interface IdeasCardProps {
  onStart: (idea: ImprovementIdea) => void;
}

/** What others did, by direction, each with where it was read; one press starts a project (S60, S63). */
export function IdeasCard({ onStart }: IdeasCardProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const [source, ...others] = [
    ...new Set(improvementIdeas.map(({ source }) => studyInWords(t, source))),
  ];
  return (
    <Card title={t("programme.ideas.title")} subtitle={t("programme.ideas.subtitle")}>
      <div id="ideeen" className="grid scroll-mt-20 gap-x-10 gap-y-8 lg:grid-cols-2">
        {improvementDirections.map((direction) => (
          <section key={direction}>
            <h3 className="mb-1 font-semibold">{t(`programme.direction.${direction}`)}</h3>
            <ul className="divide-y divide-line">
              {improvementIdeas
                .filter((idea) => idea.direction === direction)
                .map((idea) => (
                  <li key={idea.key} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
                    <div className="min-w-0 flex-1 basis-56">
                      <p className="font-medium">{idea.title[language]}</p>
                      <p className="mt-0.5 text-sm text-soft">{idea.text[language]}</p>
                      {others.length > 0 && (
                        <p className="mt-1 text-xs text-soft">
                          {t("programme.ideas.source", { source: studyInWords(t, idea.source) })}
                        </p>
                      )}
                    </div>
                    <PermittedButton
                      permission="improvementProject.write"
                      size="small"
                      aria-label={t("programme.ideas.startNamed", { title: idea.title[language] })}
                      onClick={() => onStart(idea)}
                    >
                      {t("programme.ideas.start")}
                    </PermittedButton>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {source !== undefined && others.length === 0 && (
        <p className="mt-6 text-xs text-soft">{t("programme.ideas.source", { source })}</p>
      )}
    </Card>
  );
}
