import type { CommandOf } from "@nabij/reflection";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../trpc.ts";

export type Sittings = Awaited<ReturnType<typeof api.reflection.sittings.query>>;
type Sitting = NonNullable<CommandOf<"startSession">["sitting"]>;

/** Minutes a sitting can take. */
export const sittingLengths = [45, 60, 90] as const;

interface Wanted {
  guideId: string;
  trajectoryId: string | null;
  /** There is no limit to the time, so that it is held in sittings. */
  isWanted: boolean;
}

/** What is chosen of the sittings: which one, `null` the one that is due, or all at once. */
type Choice = { readonly of: string; readonly index: number | "at-once" | null };

/** Which sitting of a long conversation to hold, and how long one is. */
export function useSittings({ guideId, trajectoryId, isWanted }: Wanted) {
  const client = useQueryClient();
  const [minutes, setMinutes] = useState<number | null>(null);
  // Another guide, trajectory or length has other sittings.
  const of = `${guideId} ${trajectoryId} ${minutes}`;
  const [choice, setChoice] = useState<Choice>({ of, index: null });
  const index = choice.of === of ? choice.index : null;
  const options = {
    queryKey: ["sittings", guideId, trajectoryId, minutes],
    queryFn: () =>
      api.reflection.sittings.query({
        ...{ guideId, trajectoryId },
        ...(minutes !== null && { minutes }),
      }),
  };
  const { data, isPlaceholderData } = useQuery({
    ...options,
    enabled: isWanted,
    staleTime: 0,
    placeholderData: keepPreviousData,
  });
  /** For the command that begins it; undefined holds all questions at once. */
  const current = async (): Promise<Sitting | undefined> => {
    if (!isWanted || index === "at-once") return undefined;
    const known = isPlaceholderData ? undefined : data;
    return sittingOf(known ?? (await client.fetchQuery(options)), index);
  };
  return {
    ...{ data, index, setMinutes, current },
    choose: (next: number | "at-once") => setChoice({ of, index: next }),
  };
}

/** The chosen sitting, or the one that is due; a guide that fits in one is held at once. */
export function sittingOf(
  {
    minutes,
    sittings,
    next,
  }: Pick<Sittings, "minutes" | "next"> & {
    readonly sittings: readonly unknown[];
  },
  index: number | null,
): Sitting | undefined {
  return sittings.length < 2 ? undefined : { minutes, index: index ?? next };
}
