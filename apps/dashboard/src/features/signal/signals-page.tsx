import {
  Button,
  DownloadIcon,
  EmptyState,
  LinkButton,
  PageSentence,
  PageTop,
  Skeleton,
} from "@nabij/ui";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { saveFile } from "../../export-file/save-file.ts";
import { useTeams } from "../../filters/use-teams.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import { rememberSearch } from "../../preferences/remembered.ts";
import { searchText } from "../../preferences/search-text.ts";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { useSession } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { groupByKind, groupByTrajectory } from "./group-signals.ts";
import { KindGroup } from "./kind-group.tsx";
import { signalFilterInWords } from "./signal-filter-in-words.ts";
import { SignalFilters } from "./signal-filters.tsx";
import { signalsCsv } from "./signals-csv.ts";
import { TrajectoryGroup } from "./trajectory-group.tsx";
import { type NamedSignal, useSignals } from "./use-signals.ts";

const route = getRouteApi("/inside/signalen");

/** Everything that asks for a look, with the facts it rests on and what to do. */
export function SignalsPage() {
  const { t, i18n } = useTranslation();
  usePageTitle(t("signal.pageTitle"));
  const search = route.useSearch();
  const change = useSignalFilters(search);
  const { state, at, signals, error, retry } = useSignals(search);
  const filter = signalFilterInWords(search, t, i18n.language, useTeams());
  const save = () =>
    saveFile(
      `${t("signal.fileName")}-${at}.csv`,
      signalsCsv(signals, { at, filter }, t, i18n.language),
    );
  return (
    <>
      <PageTop
        actions={
          <Button onClick={save} disabled={signals.length === 0}>
            <DownloadIcon size={16} />
            {t("signal.csv")}
          </Button>
        }
      >
        <SignalFilters search={search} onChange={change} />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && <NothingOpen isFiltered={filter !== ""} />}
      {state === "ready" && (
        <>
          <PageSentence
            lead={filter === "" ? t("signal.lead") : t("signal.filteredLead", { filters: filter })}
          >
            <SentenceOf signals={signals} />
          </PageSentence>
          {search.groep === "traject"
            ? groupByTrajectory(signals).map((group) => (
                <TrajectoryGroup key={group.key} group={group} day={search.dag} />
              ))
            : groupByKind(signals).map((group) => (
                <KindGroup key={group.key} group={group} day={search.dag} />
              ))}
        </>
      )}
    </>
  );
}

/** How many signals there are and how many weigh heavily; says it once when they all do. */
function SentenceOf({ signals }: { signals: readonly NamedSignal[] }) {
  const { t } = useTranslation();
  const high = signals.filter(({ severity }) => severity === "high").length;
  return (
    <>
      {t("signal.sentence", { count: signals.length })}
      {high > 0 && high < signals.length && (
        <>
          <br />
          {t("signal.high", { count: high })}
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

/** Changes the filters in the address and remembers them, but for the day. */
function useSignalFilters(search: SignalSearch) {
  const { userId } = useSession();
  const router = useRouter();
  return (fields: SignalSearch) => {
    const next = { ...search, ...fields };
    rememberSearch(userId, "signalen", searchText({ groep: "soort", ...next, dag: undefined }));
    router.history.replace(paths.signals(next));
  };
}
