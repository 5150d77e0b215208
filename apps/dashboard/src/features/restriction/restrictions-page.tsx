import { CardGrid, EmptyState, LinkButton, PageTop, Skeleton } from "@nabij/ui";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TakeAlong } from "../../export-file/take-along.tsx";
import { takeShown } from "../../export-file/take-shown.ts";
import { useFileFacts } from "../../export-file/use-file-facts.ts";
import { useTeams } from "../../filters/use-teams.ts";
import { FailedState } from "../../page-state/failed-state.tsx";
import { paths } from "../../paths.ts";
import type { RestrictionSearch } from "../../preferences/restriction-search.ts";
import { searchText } from "../../preferences/search-text.ts";
import { usePageFilters } from "../../preferences/use-page-filters.ts";
import { SavedViews } from "../../saved-views/saved-views.tsx";
import { useMay } from "../../session/use-session.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { DecisionGroupCard } from "./decision-group.tsx";
import { decisionOpening } from "./decision-opening.ts";
import { FlowCard } from "./flow-card.tsx";
import { groupDecisions } from "./group-decisions.ts";
import { ListCard } from "./list-card.tsx";
import { OneToOneCard } from "./one-to-one-card.tsx";
import type { RecordPanel } from "./record-panel.ts";
import { restrictionFilterInWords } from "./restriction-filter-in-words.ts";
import { RestrictionFilters } from "./restriction-filters.tsx";
import { RestrictionSentence } from "./restriction-sentence.tsx";
import { restrictionFileColumns } from "./restrictions-file.ts";
import { RulesCard } from "./rules-card.tsx";
import { type NamedDecision, type Restrictions, useRestrictions } from "./use-restrictions.ts";

const route = getRouteApi("/inside/beperkingen");

/** Every open decision about restrictions on one page, and all restrictions with their terms. */
export function RestrictionsPage({ Panel }: { Panel: RecordPanel }) {
  const { t, i18n } = useTranslation();
  usePageTitle(t("restriction.pageTitle"));
  const search = route.useSearch();
  const go = usePageFilters<RestrictionSearch>(paths.restrictions, ["dag"]);
  const change = (fields: RestrictionSearch) => go({ ...search, ...fields });
  const { state, restrictions, error, retry } = useRestrictions(search);
  const filter = restrictionFilterInWords(search, t, i18n.language, useTeams());
  const factsOf = useFileFacts(filter);
  const mayPrepare = useMay("export.run").may;
  const load = ({ rows, decisions, at }: Restrictions) => {
    const about = { name: t("restriction.pageTitle"), at, facts: factsOf(at) };
    const columns = restrictionFileColumns(decisions, t);
    return takeShown("beperkingen", { ...about, rows, columns });
  };
  return (
    <>
      <SavedViews page="beperkingen" search={searchText({ staat: "loopt", ...search })} />
      <PageTop
        actions={
          <>
            {mayPrepare && (
              <LinkButton href={paths.halfYear()}>{t("halfYear.pageTitle")}</LinkButton>
            )}
            {restrictions !== undefined && <TakeAlong load={() => load(restrictions)} />}
          </>
        }
      >
        <RestrictionFilters search={search} onChange={change} />
      </PageTop>
      {state === "loading" && <Skeleton lines={10} label={t("state.loading")} />}
      {state === "failed" && <FailedState error={error} onRetry={() => void retry()} />}
      {state === "empty" && (
        <EmptyState
          title={<h1>{t("restriction.empty.title")}</h1>}
          action={
            <LinkButton href={paths.trajectories()}>{t("restriction.empty.toList")}</LinkButton>
          }
        >
          {t("restriction.empty.text")}
        </EmptyState>
      )}
      {state === "ready" && restrictions !== undefined && (
        <>
          <RestrictionSentence {...{ restrictions, search, filter }} />
          <Decisions restrictions={restrictions} Panel={Panel} />
          <CardGrid columns="halves">
            <OneToOneCard restrictions={restrictions} />
            <RulesCard />
          </CardGrid>
          <ListCard rows={restrictions.rows} at={restrictions.at} day={search.dag} />
          <FlowCard quarters={restrictions.quarters} />
        </>
      )}
    </>
  );
}

interface DecisionsProps {
  restrictions: Restrictions;
  Panel: RecordPanel;
}

/** The open decisions by what has to happen first, each with the place to take it. */
function Decisions({ restrictions: { decisions, at }, Panel }: DecisionsProps) {
  const [decision, setDecision] = useState<NamedDecision | null>(null);
  const close = () => setDecision(null);
  return (
    <div id="besluiten" className="scroll-mt-6">
      {groupDecisions(decisions).map((group) => (
        <DecisionGroupCard key={group.what} group={group} at={at} onDecide={setDecision} />
      ))}
      {decision?.what === "een-op-een-vragen" && (
        <AnswerDialog decision={decision} onClose={close} />
      )}
      {decision !== null && decision.what !== "een-op-een-vragen" && (
        <Panel
          key={`${decision.trajectoryId} ${decision.restrictionId}`}
          trajectoryId={decision.trajectoryId}
          opening={decisionOpening(decision)}
          onClose={close}
        />
      )}
    </div>
  );
}
