import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import { trpc } from "../../../trpc.ts";

/** Takes a round of learning a state further; says why when it does not go. */
export function useMoveCycle() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { mutate, isPending } = useMutation(
    trpc.process.moveCycle.mutationOptions({
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
      onSettled: () => {
        void cache.invalidateQueries(trpc.signal.pathFilter());
        return cache.invalidateQueries(trpc.trajectory.pathFilter());
      },
    }),
  );
  return { move: mutate, isPending };
}
