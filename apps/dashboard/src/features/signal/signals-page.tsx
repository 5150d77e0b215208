import { EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TakeAlong } from "../../export-file/take-along.tsx";
import { useTeams } from "../../filters/use-teams.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import { searchText } from "../../preferences/search-text.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { usePageFilters } from "../../preferences/use-page-filters.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { signalFilterInWords } from "./signal-filter-in-words.ts";
import { SignalFilters } from "./signal-filters.tsx";
import { SignalsSentence } from "./signals-sentence.tsx";
import { useAssignees } from "./use-assignees.ts";
import { useSignalCounts } from "./use-signals.ts";
import { useSignalsFile } from "./use-signals-file.ts";
import { WorkList } from "./work-list.tsx";

const route = getRouteApi("/inside/signalen");

/** Everything that asks for a look, with the facts it rests on and what to do. */
export function SignalsPage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t("signal.pageTitle"));
  const search = route.useSearch();
  const go = usePageFilters<SignalSearch>(paths.signals, ["dag"]);
  const change = (fields: SignalSearch) => go({ ...search, ...fields });
  const { state, counts, error, retry } = useSignalCounts(search);
  const names = { teams: useTeams(), people: useAssignees() };
  const filter = signalFilterInWords(search, t, i18n.language, names);
  const load = useSignalsFile(search, filter);
  return (
    <>
      <SavedViews page="signalen" search={searchText({ groep: "soort", ...search })} />
      <PageTop actions={<TakeAlong load={load} />}>
        <SignalFilters search={search} onChange={change} />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={retry} />}
      {state === "empty" && <NothingOpen isFiltered={filter !== ""} />}
      {state === "ready" && (
        <>
          <SignalsSentence search={search} counts={counts} filter={filter} />
          <WorkList search={search} counts={counts} />
        </>
      )}
    </>
  );
}

/** No signals is good news without filters, and a reason to widen them otherwise. */
function NothingOpen({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={<h1>{t("signal.emptyTitle")}</h1>}
      action={<LinkButton href={paths.overview()}>{t("signal.toOverview")}</LinkButton>}
    >
      {t(isFiltered ? "signal.emptyFiltered" : "signal.emptyText")}
    </EmptyState>
  );
}
