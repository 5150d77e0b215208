import { rollUp } from "@nabij/domain";
import { EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { PrintedDay } from "../../page-state/printed-day.tsx";
import { useMay, useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { IdeasCard } from "./ideas-card.tsx";
import { NewProjectDialog } from "./new-project-dialog.tsx";
import { ProgrammeCard } from "./programme-card.tsx";
import { ProgrammeSentence } from "./programme-sentence.tsx";
import { isShown } from "./project-filter.ts";
import { ProjectListCard } from "./project-list-card.tsx";
import { useNewProject } from "./use-new-project.ts";
import { useProjects } from "./use-projects.ts";

const route = getRouteApi("/inside/verbeteren");

/** What the organisation tries to do better, rolled up from projects to programmes (S43). */
export function ProgrammePage() {
  const { t } = useTranslation();
  usePageTitle(t("programme.pageTitle"));
  return useMay("organisation.read").may ? <Monitor /> : <MayNot permission="organisation.read" />;
}

function Monitor() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "en" ? "en" : "nl";
  const { today } = useSession();
  const search = route.useSearch();
  const { state, projects, error, retry } = useProjects();
  const { begin, isPending } = useNewProject();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <PageTop
        actions={
          <>
            <PrintButton />
            <PermittedButton
              permission="improvementProject.write"
              variant="primary"
              onClick={() => setNew(true)}
            >
              {t("programme.new")}
            </PermittedButton>
          </>
        }
      />
      <PrintedDay />
      {state === "loading" && <Skeleton lines={8} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && (
        <div className="mb-6">
          <EmptyState
            title={<h1>{t("programme.emptyTitle")}</h1>}
            action={<LinkButton href="#ideeen">{t("programme.toIdeas")}</LinkButton>}
          >
            {t("programme.emptyText")}
          </EmptyState>
        </div>
      )}
      {state === "ready" && (
        <div className="mb-6 space-y-6">
          <ProgrammeSentence projects={projects} today={today} />
          {rollUp(projects).map((programme) => (
            <ProgrammeCard key={programme.name ?? ""} programme={programme} />
          ))}
          <ProjectListCard
            projects={projects.filter((project) => isShown(project, search, today))}
            search={search}
          />
        </div>
      )}
      <IdeasCard
        onStart={({ title, text, direction }) =>
          begin({ title: title[language], goal: text[language], direction })
        }
      />
      {isNew && (
        <NewProjectDialog
          isPending={isPending}
          onBegin={(title) => begin({ title })}
          onClose={() => setNew(false)}
        />
      )}
    </>
  );
}
