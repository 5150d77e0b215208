import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { dayInWords } from "../format/day.ts";
import { refusalInWords } from "../page-state/refusal-in-words.ts";
import { useSession } from "../session/use-session.ts";
import { toasts } from "../shell/providers.tsx";
import { api, trpc } from "../trpc.ts";
import { type Agreement, type FollowedSignal, undoOf } from "./followed-signal.ts";

type Step = { readonly signal: FollowedSignal; readonly agreement: Agreement };

/** Agrees something about signals, says what was done, and offers to take it back. */
export function useAgree() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const say = useDoneInWords();
  const agreeing = useMutation({
    mutationFn: (steps: readonly Step[]) => Promise.allSettled(steps.map(send)),
    onSettled: () => cache.invalidateQueries(trpc.signal.pathFilter()),
  });
  const undo = async (done: readonly FollowedSignal[], agreement: Agreement) => {
    const steps = done.map((signal) => ({ signal, agreement: undoOf(agreement, signal) }));
    const refused = refusedOf(await agreeing.mutateAsync(steps));
    toasts.show({
      message:
        refused === undefined ? t("signal.followUp.undone") : refusalInWords(t, refused.reason),
    });
  };
  const agree = async (signals: readonly FollowedSignal[], agreement: Agreement, name = "") => {
    const results = await agreeing.mutateAsync(signals.map((signal) => ({ signal, agreement })));
    const done = signals.filter((_signal, index) => results[index]?.status === "fulfilled");
    if (done.length > 0) {
      toasts.show({
        message: say(agreement, done.length, name),
        action: {
          label: t("signal.followUp.undo"),
          onAction: () => void undo(done, agreement),
        },
      });
    }
    const refused = refusedOf(results);
    if (refused === undefined) return;
    const reason = refusalInWords(t, refused.reason);
    const count = signals.length - done.length;
    toasts.show({ message: t("signal.followUp.done.failed", { count, reason }) });
  };
  return { agree, isPending: agreeing.isPending };
}

function send({ signal, agreement }: Step): Promise<unknown> {
  const reference = { trajectoryId: signal.trajectoryId, signal: signal.id };
  if (agreement.what === "wake") return api.signal.wake.mutate(reference);
  if (agreement.what === "rest") {
    const { until, reason } = agreement;
    return api.signal.snooze.mutate({ ...reference, until, reason });
  }
  return api.signal.assign.mutate({ ...reference, assigneeId: agreement.assigneeId });
}

function refusedOf(results: readonly PromiseSettledResult<unknown>[]) {
  return results.find((result) => result.status === "rejected");
}

/** One sentence about what was agreed. */
function useDoneInWords() {
  const { t, i18n } = useTranslation();
  const { userId } = useSession();
  return (agreement: Agreement, count: number, name: string): string => {
    if (agreement.what === "wake") return t("signal.followUp.done.woken", { count });
    if (agreement.what === "rest") {
      const day = dayInWords(agreement.until, i18n.language);
      return t("signal.followUp.done.rests", { count, day });
    }
    if (agreement.assigneeId === null) return t("signal.followUp.done.back", { count });
    return agreement.assigneeId === userId
      ? t("signal.followUp.done.taken", { count })
      : t("signal.followUp.done.given", { count, name });
  };
}
