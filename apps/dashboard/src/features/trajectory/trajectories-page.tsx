import { Card, EmptyState, PageSentence, PageTop, SearchField, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useTeams } from "../../filters/use-teams.ts";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { FilterBar } from "./filter-bar.tsx";
import { filterClauses, trajectorySentence } from "./filter-in-words.ts";
import { NewTrajectory } from "./new-trajectory.tsx";
import { TrajectoryActions } from "./trajectory-actions.tsx";
import { TrajectoryTable } from "./trajectory-table.tsx";
import { useFilters } from "./use-filters.ts";
import { useSearchBox } from "./use-search-box.ts";
import { useTrajectories } from "./use-trajectories.ts";

const route = getRouteApi("/inside/trajecten");

/** Everyone with a trajectory, narrowed to what the reader wants to see. */
export function TrajectoriesPage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t("trajectory.pageTitle"));
  const search = route.useSearch();
  const { change, clear } = useFilters(search);
  const { typed, text, type, ref } = useSearchBox();
  const [isNewOpen, setNewOpen] = useState(false);
  const { state, rows, total, error, retry } = useTrajectories(search, text);
  const words = { t, language: i18n.language, teams: useTeams(), text };
  const clauses = filterClauses(search, words);
  const newButton = (
    <PermittedButton
      permission="trajectory.write"
      variant="primary"
      onClick={() => setNewOpen(true)}
    >
      {t("trajectory.new.button")}
    </PermittedButton>
  );
  return (
    <>
      <PageTop
        actions={
          <>
            <TrajectoryActions
              search={search}
              text={text}
              filter={trajectorySentence(search, total, words)}
            />
            {newButton}
          </>
        }
      >
        <span className="no-print contents">
          <SearchField
            ref={ref}
            label={t("trajectory.search")}
            value={typed}
            onChange={type}
            keyHint="/"
          />
        </span>
      </PageTop>
      {state !== "loading" && state !== "failed" && (
        <PageSentence lead={t("trajectory.lead")}>
          {trajectorySentence(search, total, words)}
        </PageSentence>
      )}
      <Printed clauses={clauses} at={search.dag} />
      <div className="no-print mb-5">
        <FilterBar search={search} onChange={change} onClear={clear} />
      </div>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && (
        <EmptyState title={t("trajectory.emptyTitle")} action={newButton}>
          {t(clauses.length > 0 ? "trajectory.emptyFiltered" : "trajectory.emptyText")}
        </EmptyState>
      )}
      {state === "ready" && (
        <Card>
          <TrajectoryTable rows={rows} total={total} search={search} onChange={change} />
        </Card>
      )}
      {isNewOpen && <NewTrajectory onClose={() => setNewOpen(false)} />}
    </>
  );
}

/** On paper a list says what it was narrowed to, and of which day it is. */
function Printed({ clauses, at }: { clauses: readonly string[]; at: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const day = dayInWords(at ?? today, i18n.language);
  return (
    <p className="print-only mb-4 text-sm">
      {clauses.length === 0
        ? t("trajectory.printedAll", { day })
        : t("trajectory.printed", { day, filters: clauses.join(", ") })}
    </p>
  );
}
