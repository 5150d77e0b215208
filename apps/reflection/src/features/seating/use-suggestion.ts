import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useToday } from "../../session/session-context.ts";
import { api } from "../../trpc.ts";
import { type Suggestion, suggestGuide } from "./suggest-guide.ts";
import type { useSeating } from "./use-seating.ts";
import { useTrajectory } from "./use-trajectory-facts.ts";

/**
 * What the chosen trajectory proposes, chosen right away: to go on with a conversation in sittings,
 * or else the guide its facts ask for. A guide somebody came with stays.
 */
export function useSuggestion(
  { chosen, setGuideId, setTime }: ReturnType<typeof useSeating>,
  wantedGuideId: string | null,
): Suggestion | null {
  const today = useToday();
  const trajectoryId = chosen?.id ?? null;
  const facts = useTrajectory(trajectoryId)?.facts;
  const { data: series } = useQuery({
    queryKey: ["series", trajectoryId],
    queryFn: () => api.reflection.series.query({ trajectoryId: trajectoryId ?? "" }),
    enabled: trajectoryId !== null,
    staleTime: 0,
  });
  const going: Suggestion | null = series
    ? { guideId: series.guideId, reason: "series", count: series.next + 1 }
    : null;
  const byFacts = facts === undefined || series === undefined ? null : suggestGuide(facts, today);
  const suggestion = going ?? byFacts;
  const suggestedId = wantedGuideId === null ? suggestion?.guideId : undefined;
  const isSeries = suggestedId !== undefined && going !== null;
  useEffect(() => {
    if (suggestedId !== undefined) setGuideId(suggestedId);
    if (isSeries) setTime("all");
  }, [suggestedId, isSeries, setGuideId, setTime]);
  return suggestion;
}
