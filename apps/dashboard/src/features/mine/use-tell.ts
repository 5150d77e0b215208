import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalOf, trpc } from "../../trpc.ts";

/** Sends what somebody says; what was told is read back when the pages are fetched again. */
export function useTell() {
  const cache = useQueryClient();
  return useMutation(
    trpc.mine.tell.mutationOptions({
      onSuccess: () => cache.invalidateQueries(trpc.mine.pathFilter()),
    }),
  );
}

/** Whether it was refused for a citizen service number in the text. */
export function holdsNumber(error: unknown): boolean {
  const refusal = refusalOf(error);
  return (
    refusal?.type === "InvalidRecord" &&
    refusal.problems.some(({ problem }) => problem === "citizen-service-number")
  );
}
