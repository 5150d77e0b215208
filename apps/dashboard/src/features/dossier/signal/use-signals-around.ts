import { useQuery } from "@tanstack/react-query";
import { useSession } from "../../../session/use-session.ts";
import type { FollowedSignal } from "../../../signal-follow-up/followed-signal.ts";
import { trpc } from "../../../trpc.ts";
import { clientName, type Dossier } from "../dossier.ts";
import { followedSignals } from "./followed-signals.ts";

/** What was agreed about the signals of this trajectory, and which closed lately; today only. */
export function useSignalsAround(dossier: Dossier) {
  const { today } = useSession();
  const { trajectory, signals, at } = dossier;
  const isNow = at === today;
  const { data } = useQuery({
    ...trpc.signal.ofTrajectory.queryOptions({ trajectoryId: trajectory.id }),
    enabled: isNow,
  });
  const followed: ReadonlyMap<string, FollowedSignal> = isNow
    ? followedSignals(signals, data?.open ?? [], clientName(dossier))
    : new Map();
  return { followed, closed: isNow ? (data?.closed ?? []) : [] };
}
