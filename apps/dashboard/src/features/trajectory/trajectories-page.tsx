import { Card, EmptyState, PageSentence, PageTop, SearchField, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TakeAlong } from "../../export-file/take-along.tsx";
import { useTeams } from "../../filters/use-teams.ts";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { trajectorySearchText } from "../../preferences/trajectory-search.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { useMay, useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { FilterBar } from "./filter-bar.tsx";
import { filterClauses, trajectorySentence } from "./filter-in-words.ts";
import { ManyBar } from "./many/many-bar.tsx";
import { useChosen } from "./many/use-chosen.ts";
import { NewTrajectory } from "./new-trajectory.tsx";
import { TrajectoryTable } from "./trajectory-table.tsx";
import { useFilters } from "./use-filters.ts";
import { useNewOpen } from "./use-new-open.ts";
import { useSearchBox } from "./use-search-box.ts";
import { useTrajectories } from "./use-trajectories.ts";
import { useTrajectoriesFile } from "./use-trajectories-file.ts";

const route = getRouteApi("/inside/trajecten");

/** For the room the sentence takes until the number is known. */
const usualTotal = 50;

/** Everyone with a trajectory, narrowed to what the reader wants to see. */
export function TrajectoriesPage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t("trajectory.pageTitle"));
  const search = route.useSearch();
  const { change, clear } = useFilters(search);
  const { typed, text, type, ref } = useSearchBox();
  const { isNewOpen, setNewOpen } = useNewOpen();
  const { state, rows, total, error, retry } = useTrajectories(search, text);
  const words = { t, language: i18n.language, teams: useTeams(), text };
  const clauses = filterClauses(search, words);
  const sentence = trajectorySentence(search, state === "loading" ? usualTotal : total, words);
  const load = useTrajectoriesFile(search, text, sentence);
  const address = trajectorySearchText(search);
  const chosen = useChosen(
    `${trajectorySearchText({ ...search, pagina: undefined })} ${text}`,
    rows,
  );
  const mayChange = useMay("trajectory.write").may;
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
            <TakeAlong load={load} />
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
      {state !== "failed" && (
        // Its room is kept before the number is known, so that nothing under it moves.
        <div className={state === "loading" ? "invisible" : undefined}>
          <PageSentence lead={t("trajectory.lead")}>{sentence}</PageSentence>
        </div>
      )}
      <Printed clauses={clauses} at={search.dag} />
      <SavedViews page="trajecten" search={address} />
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
          <TrajectoryTable
            {...{ rows, total, search }}
            onChange={change}
            selection={
              mayChange
                ? {
                    selected: chosen.ids,
                    onChange: chosen.choose,
                    labelOf: ({ clientName }) => t("trajectory.many.choose", { name: clientName }),
                    allLabel: t("trajectory.many.chooseAll"),
                  }
                : undefined
            }
          />
        </Card>
      )}
      {chosen.rows.length > 0 && <ManyBar rows={chosen.rows} onClear={chosen.clear} />}
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
