import { EmptyState, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../../format/day.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { PermittedButton } from "../../page-state/permitted-button.tsx";
import { PrintButton } from "../../page-state/print-button.tsx";
import { paths } from "../../paths.ts";
import type { FrameworkSearch } from "../../preferences/framework-search.ts";
import { rememberSearch } from "../../preferences/remembered.ts";
import { searchText } from "../../preferences/search-text.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { Board } from "./board.tsx";
import { BoardFilters } from "./board-filters.tsx";
import { FrameworkSentence } from "./framework-sentence.tsx";
import { StepsDrawer } from "./steps-drawer.tsx";
import { TemplateDrawer } from "./template-drawer.tsx";
import { UnstartedCard } from "./unstarted-card.tsx";
import { type BoardCard, type Board as BoardData, useBoard } from "./use-board.ts";

const route = getRouteApi("/inside/afwegingskader");

/** Where everyone stands in the assessment framework, and what is late (S1). */
export function FrameworkPage() {
  const { t } = useTranslation();
  usePageTitle(t("process.framework.pageTitle"));
  const search = route.useSearch();
  const change = useBoardFilters(search);
  const { state, board, error, retry } = useBoard(search);
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <SavedViews page="afwegingskader" search={searchText({ tempo: "alles", ...search })} />
      <PageTop
        actions={
          <>
            <PrintButton />
            <PermittedButton permission="frameworkStep.write" onClick={() => setEditing(true)}>
              {t("process.framework.settings.open")}
            </PermittedButton>
          </>
        }
      >
        <BoardFilters search={search} owners={board?.owners ?? []} onChange={change} />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {board !== undefined && <BoardContent board={board} search={search} />}
      {isEditing && <TemplateDrawer onClose={() => setEditing(false)} />}
    </>
  );
}

function BoardContent({ board, search }: { board: BoardData; search: FrameworkSearch }) {
  const { t, i18n } = useTranslation();
  // What was opened stays open, also when a step that is done takes it off a narrowed board.
  const [opened, setOpened] = useState<BoardCard | null>(null);
  const card =
    board.cards.find(({ trajectoryId }) => trajectoryId === opened?.trajectoryId) ?? opened;
  return (
    <>
      <FrameworkSentence board={board} search={search} />
      <p className="print-only mb-4 text-sm">
        {t("process.framework.printed", { day: dayInWords(board.at, i18n.language) })}
      </p>
      {board.cards.length === 0 ? (
        <div className="mb-8">
          <EmptyState title={t("process.framework.emptyTitle")}>
            {t("process.framework.emptyText")}
          </EmptyState>
        </div>
      ) : (
        <Board board={board} onOpen={setOpened} />
      )}
      {board.unstarted.length > 0 && <UnstartedCard unstarted={board.unstarted} />}
      {card !== null && <StepsDrawer card={card} onClose={() => setOpened(null)} />}
    </>
  );
}

/** Changes the filters in the address and remembers them for this person. */
function useBoardFilters(search: FrameworkSearch) {
  const { userId } = useSession();
  const router = useRouter();
  return (fields: FrameworkSearch) => {
    const next = { ...search, tempo: search.tempo ?? "alles", ...fields };
    const { tempo = "alles", ...rest } = next;
    const kept: FrameworkSearch = { tempo, ...rest };
    rememberSearch(userId, "afwegingskader", searchText(kept));
    router.history.replace(paths.framework(kept));
  };
}
