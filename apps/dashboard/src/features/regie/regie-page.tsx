import { Button, EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TakeAlong } from "../../export-file/take-along.tsx";
import { takeShown } from "../../export-file/take-shown.ts";
import { useFileFacts } from "../../export-file/use-file-facts.ts";
import { useTeams } from "../../filters/use-teams.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import type { RegieSearch } from "../../preferences/regie-search.ts";
import { searchText } from "../../preferences/search-text.ts";
import { usePageFilters } from "../../preferences/use-page-filters.ts";
import { holderInWords } from "../../regie-handover/holder-in-words.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { BesideCard } from "./beside-card.tsx";
import { LoadCard } from "./load-card.tsx";
import { MatrixCard } from "./matrix-card.tsx";
import { OwnRegieCard } from "./own-regie-card.tsx";
import { regieFileColumns } from "./regie-file.ts";
import { regieFilterInWords } from "./regie-filter-in-words.ts";
import { RegieFilters } from "./regie-filters.tsx";
import { RegieSentence } from "./regie-sentence.tsx";
import { type Regie, useRegie } from "./use-regie.ts";
import { WaitingCard } from "./waiting-card.tsx";

const route = getRouteApi("/inside/regie");

/** Who holds what, what is empty, what waits for a yes; and apart from it the client's own regie. */
export function RegiePage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t("regie.pageTitle"));
  const search = route.useSearch();
  const go = usePageFilters<RegieSearch>(paths.regie, ["dag"]);
  const change = (fields: RegieSearch) => go({ ...search, ...fields });
  const { state, regie, holders, holder, error, retry } = useRegie(search);
  const mayLoad = useMay("overview.read").may;
  const who = holder === undefined ? undefined : holderInWords(holder, t("regie.matrix.unnamed"));
  const filter = regieFilterInWords(search, who, t, i18n.language, useTeams());
  const factsOf = useFileFacts(filter);
  const load = ({ rows, at }: Regie) => {
    const columns = regieFileColumns(t);
    return takeShown("regie", {
      name: t("regie.pageTitle"),
      at,
      rows,
      columns,
      facts: factsOf(at),
    });
  };
  return (
    <>
      <SavedViews page="regie" search={searchText({ toon: "alles", ...search })} />
      <PageTop actions={regie !== undefined && <TakeAlong load={() => load(regie)} />}>
        <RegieFilters search={search} holders={holders} onChange={change} />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && <NothingHere isFiltered={filter !== ""} onClear={change} />}
      {state === "ready" && regie !== undefined && (
        <>
          <RegieSentence regie={regie} search={search} filter={filter} />
          <MatrixCard regie={regie} day={search.dag} />
          <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
            <div className="grid gap-6">
              <WaitingCard rows={regie.rows} />
              {mayLoad && <LoadCard holders={holders} search={search} />}
            </div>
            <div className="grid gap-6">
              <OwnRegieCard regie={regie} />
              <BesideCard rows={regie.rows} />
            </div>
          </div>
        </>
      )}
    </>
  );
}

interface NothingHereProps {
  isFiltered: boolean;
  onClear: (change: RegieSearch) => void;
}

function NothingHere({ isFiltered, onClear }: NothingHereProps) {
  const { t } = useTranslation();
  const clear = () => onClear({ toon: "alles", rol: undefined, houder: undefined });
  return (
    <EmptyState
      title={<h1>{t("regie.empty.title")}</h1>}
      action={
        isFiltered ? (
          <Button onClick={clear}>{t("regie.filter.clear")}</Button>
        ) : (
          <LinkButton href={paths.trajectories()}>{t("regie.empty.toList")}</LinkButton>
        )
      }
    >
      {t(isFiltered ? "regie.empty.text" : "regie.empty.none")}
    </EmptyState>
  );
}
