import type { ImprovementProject } from "@nabij/domain";
import {
  Breadcrumb,
  Card,
  CardGrid,
  ErrorState,
  PageSentence,
  PageTop,
  PencilIcon,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { monthInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { paths } from "../../paths.ts";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AnswersCard } from "./answers-card.tsx";
import { IndicatorChart } from "./indicator-chart.tsx";
import { indicatorSeries } from "./indicator-series.ts";
import { ProjectDrawer } from "./project-drawer.tsx";
import { StoriesCard } from "./stories-card.tsx";
import { useProjects } from "./use-projects.ts";

const route = getRouteApi("/inside/verbeteren/$id");

/** One improvement project: its three answers, and its numbers and stories side by side (S39, S43). */
export function ProjectPage() {
  const { t } = useTranslation();
  usePageTitle(t("programme.pageTitle"));
  return useMay("organisation.read").may ? <Project /> : <MayNot permission="organisation.read" />;
}

function Project() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { state, projects, error, retry } = useProjects();
  const project = projects.find((each) => each.id === id);
  if (state === "loading") return <Skeleton lines={8} label={t("state.loading")} />;
  if (state === "failed") return <FailedState error={error} onRetry={() => void retry()} />;
  if (project === undefined)
    return (
      <ErrorState title={<h1>{t("programme.goneTitle")}</h1>}>{t("programme.goneText")}</ErrorState>
    );
  return <Found project={project} />;
}

function Found({ project }: { project: ImprovementProject }) {
  const { t, i18n } = useTranslation();
  const router = useRouter();
  const { bewerk } = route.useSearch();
  const { id, title, goal, startedOn, endedOn, direction, programme, line, weight } = project;
  const edit = (isOpen: boolean) => router.history.replace(paths.project(id, isOpen));
  const facts = [
    endedOn === null
      ? t("programme.began", { month: monthInWords(startedOn, i18n.language) })
      : t("programme.lasted", {
          from: monthInWords(startedOn, i18n.language),
          until: monthInWords(endedOn, i18n.language),
        }),
    [programme, line].filter((part) => part !== null).join(", "),
    direction === null ? "" : t(`programme.direction.${direction}`),
    t("programme.weighs", { weight }),
  ];
  return (
    <>
      <PageTop
        actions={
          <PermittedButton permission="improvementProject.write" onClick={() => edit(true)}>
            <PencilIcon size={16} />
            {t("programme.edit")}
          </PermittedButton>
        }
      >
        <Breadcrumb
          label={t("programme.breadcrumb")}
          parents={[{ href: paths.programme({}), label: t("programme.pageTitle") }]}
          current={title}
        />
      </PageTop>
      <PageSentence lead={facts.filter((fact) => fact !== "").join(" · ")}>{title}</PageSentence>
      {goal !== null && <p className="-mt-3 mb-8 max-w-measure whitespace-pre-line">{goal}</p>}
      <div className="mb-6">
        <AnswersCard project={project} />
      </div>
      <CardGrid columns="halves">
        <NumbersCard project={project} />
        <StoriesCard project={project} />
      </CardGrid>
      {bewerk === true && <ProjectDrawer project={project} onClose={() => edit(false)} />}
    </>
  );
}

function NumbersCard({ project }: { project: ImprovementProject }) {
  const { t } = useTranslation();
  const all = indicatorSeries(project);
  if (all.length === 0)
    return (
      <Card title={t("programme.noNumbers")} outline="alone">
        <p className="text-soft">{t("programme.noNumbersText")}</p>
      </Card>
    );
  return (
    <Card title={t("programme.numbers")} subtitle={t("programme.numbersSubtitle")}>
      <div className="space-y-8">
        {all.map((series) => (
          <IndicatorChart key={`${series.label} ${series.unit}`} series={series} />
        ))}
      </div>
    </Card>
  );
}
