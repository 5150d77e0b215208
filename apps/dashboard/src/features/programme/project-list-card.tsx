import { type ImprovementProject, projectQuestions } from "@nabij/domain";
import { Card, DataTable, TextLink } from "@nabij/ui";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { monthInWords } from "../../format/day.ts";
import { paths } from "../../paths.ts";
import type { ProgrammeSearch } from "../../preferences/programme-search.ts";

interface ProjectListCardProps {
  projects: readonly ImprovementProject[];
  search: ProgrammeSearch;
}

/** The projects these filters leave, each leading to its numbers and stories. */
export function ProjectListCard({ projects, search }: ProjectListCardProps) {
  const { t, i18n } = useTranslation();
  const isFiltered = Object.keys(search).length > 0;
  return (
    <Card
      title={t("programme.projectCount", { count: projects.length })}
      subtitle={isFiltered ? filterInWords(search, t) : t("programme.projectsSubtitle")}
      aside={
        isFiltered && <TextLink href={paths.programme({})}>{t("programme.allProjects")}</TextLink>
      }
    >
      <div id="projecten" className="scroll-mt-20">
        <DataTable
          caption={t("programme.projects")}
          rows={projects}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.project(id)}
          empty={<p className="text-soft">{t("programme.noneFits")}</p>}
          columns={[
            { id: "title", header: t("programme.field.title"), cell: ({ title }) => title },
            {
              id: "since",
              header: t("programme.since"),
              cell: ({ startedOn, endedOn }) =>
                endedOn === null
                  ? monthInWords(startedOn, i18n.language)
                  : `${monthInWords(startedOn, i18n.language)} – ${monthInWords(endedOn, i18n.language)}`,
            },
            {
              id: "weight",
              header: t("programme.field.weight"),
              align: "end",
              cell: ({ weight }) => weight,
            },
            ...projectQuestions.map((question) => ({
              id: question,
              header: t(`programme.short.${question}`),
              cell: (project: ImprovementProject) =>
                t(`programme.answer.${project[question] ?? "onbekend"}`),
            })),
          ]}
        />
      </div>
    </Card>
  );
}

/** The filters of the address as one line of words. */
function filterInWords(search: ProgrammeSearch, t: TFunction<"words">): string {
  const { lopend, richting, doelen, effect, geborgd } = search;
  const asked = { goalsReached: doelen, widerEffect: effect, secured: geborgd };
  const answers = projectQuestions.flatMap((question) => {
    const answer = asked[question];
    if (answer === undefined) return [];
    return [`${t(`programme.question.${question}`)} ${t(`programme.answer.${answer}`)}`];
  });
  return [
    ...(lopend === true ? [t("programme.running")] : []),
    ...(richting === undefined ? [] : [t(`programme.direction.${richting}`)]),
    ...answers,
  ].join(" · ");
}
