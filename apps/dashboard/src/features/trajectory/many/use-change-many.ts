import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../../page-state/refusal-in-words.ts";
import { toasts } from "../../../shell/providers.tsx";
import { trpc } from "../../../trpc.ts";
import { type ManySteps, takenBack } from "./change-plan.ts";

/** Makes a change of many and offers to take it back; a refusal leaves everything as it was. */
export function useChangeMany(onDone: () => void) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const changing = useMutation(
    trpc.trajectory.changeMany.mutationOptions({ onSettled: () => cache.invalidateQueries() }),
  );
  const undo = async (change: ManySteps) => {
    try {
      await changing.mutateAsync(takenBack(change));
      toasts.show({ message: t("trajectory.many.undone") });
    } catch (error) {
      toasts.show({ message: refusalInWords(t, error) });
    }
  };
  const make = async (change: ManySteps, count: number) => {
    await changing.mutateAsync(change);
    onDone();
    toasts.show({
      message: t("trajectory.many.done", { count }),
      action: { label: t("trajectory.many.undo"), onAction: () => void undo(change) },
    });
  };
  return {
    make: (change: ManySteps, count: number) => void make(change, count).catch(() => undefined),
    isPending: changing.isPending,
    refusal: changing.error === null ? null : refusalInWords(t, changing.error),
  };
}
