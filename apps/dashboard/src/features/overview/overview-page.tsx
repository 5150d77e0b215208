import { CardGrid, EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DayPill } from "../../filters/day-pill.tsx";
import { LegalWorldPill } from "../../filters/legal-world-pill.tsx";
import { TeamPill } from "../../filters/team-pill.tsx";
import { FailedState } from "../../page-state/failed-state.tsx";
import { MayNot } from "../../page-state/may-not.tsx";
import { paths } from "../../paths.ts";
import type { OverviewSearch } from "../../preferences/overview-search.ts";
import { searchText } from "../../preferences/search-text.ts";
import { usePageFilters } from "../../preferences/use-page-filters.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { useMay, useSession } from "../../session/use-session.ts";
import { SearchLink } from "../../shell/search-link.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { OverviewSections } from "./overview-sections.tsx";
import { OverviewSentence } from "./overview-sentence.tsx";
import { StockCard } from "./stock-card.tsx";
import { useOverview } from "./use-overview.ts";
import { WeekCard } from "./week-card.tsx";

const route = getRouteApi("/inside/");

/** What the data says about everyone with someone beside them, on one page. */
export function OverviewPage() {
  const { t } = useTranslation();
  usePageTitle(t("overview.pageTitle"));
  return useMay("overview.read").may ? <Figures /> : <MayNot permission="overview.read" />;
}

/** The page for who may see it; every part gets the same filters, so that all figures agree. */
function Figures() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const { state, overview, error, retry } = useOverview(search);
  const go = usePageFilters<OverviewSearch>(paths.overview, ["dag"]);
  const filter = (change: OverviewSearch) => go({ ...search, ...change });
  return (
    <>
      <SavedViews page="overzicht" search={searchText(search)} />
      <PageTop actions={<SearchLink />}>
        <TeamPill team={search.team} onChange={(team) => filter({ team })} />
        <LegalWorldPill legalWorld={search.wet} onChange={(wet) => filter({ wet })} />
        <DayPill day={search.dag} onChange={(dag) => filter({ dag })} />
      </PageTop>
      {state === "loading" && <Skeleton lines={8} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && <NobodyYet />}
      {state === "ready" && overview && (
        <>
          <OverviewSentence overview={overview} search={search} />
          <CardGrid>
            <StockCard overview={overview} search={search} />
            <WeekCard overview={overview} search={search} />
          </CardGrid>
          <OverviewSections overview={overview} search={search} />
        </>
      )}
    </>
  );
}

/** An empty organisation, or filters that fit nobody: says what to do next. */
function NobodyYet() {
  const { t } = useTranslation();
  const { may } = useMay("import.run");
  const { teams } = useSession();
  return (
    <EmptyState
      title={<h1>{t("overview.emptyTitle")}</h1>}
      action={
        <>
          {may && (
            <LinkButton variant="primary" href={paths.import()}>
              {t("overview.toImport")}
            </LinkButton>
          )}
          <LinkButton href={paths.trajectories()}>{t("overview.toTrajectories")}</LinkButton>
        </>
      }
    >
      {t(teams === null ? "overview.emptyText" : "overview.emptyInTeam")}
    </EmptyState>
  );
}
