import { Skeleton } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { FailedState } from "../../page-state/failed-state.tsx";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { groupByTrajectory } from "./group-signals.ts";
import { MoreOf } from "./more-of.tsx";
import { TrajectoryGroup } from "./trajectory-group.tsx";
import { signalQuery, useSignalPages } from "./use-signals.ts";
import type { WorkListTools } from "./work-list-tools.ts";

interface TrajectoryListProps {
  search: SignalSearch;
  tools: WorkListTools;
}

const sizes = { first: 50, more: 50 };

/** Trajectory by trajectory, who runs longest first. */
export function TrajectoryList({ search, tools }: TrajectoryListProps) {
  const { t } = useTranslation();
  const pages = useSignalPages(signalQuery(search), sizes);
  const { signals, isPending, error, retry } = pages;
  if (isPending) return <Skeleton lines={10} label={t("state.loading")} />;
  if (error !== null) return <FailedState error={error} onRetry={retry} />;
  return (
    <>
      {groupByTrajectory(signals).map((group) => (
        <TrajectoryGroup key={group.key} group={group} tools={tools} />
      ))}
      <MoreOf pages={pages} />
    </>
  );
}
