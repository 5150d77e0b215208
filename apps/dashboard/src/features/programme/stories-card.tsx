import type { ImprovementProject } from "@nabij/domain";
import { Card } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";

/** What people tell about it, newest first; beside the numbers, never under them (S39). */
export function StoriesCard({ project }: { project: ImprovementProject }) {
  const { t, i18n } = useTranslation();
  const stories = project.stories.toSorted((a, b) => b.on.localeCompare(a.on));
  if (stories.length === 0)
    return (
      <Card title={t("programme.noStories")} outline="alone">
        <p className="text-soft">{t("programme.noStoriesText")}</p>
      </Card>
    );
  return (
    <Card title={t("programme.stories")} subtitle={t("programme.storiesSubtitle")}>
      <div className="space-y-6">
        {stories.map(({ on, by, text }) => (
          <figure key={`${on} ${text}`} className="border-l-2 border-edge pl-4">
            <blockquote className="whitespace-pre-line">{text}</blockquote>
            <figcaption className="mt-1 text-sm text-soft">
              {[by, dayInWords(on, i18n.language)].filter((part) => part !== null).join(" · ")}
            </figcaption>
          </figure>
        ))}
      </div>
    </Card>
  );
}
