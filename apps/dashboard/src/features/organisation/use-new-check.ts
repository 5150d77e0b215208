import type { PolicyCheck } from "@nabij/domain";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { refusalInWords } from "../../page-state/refusal-in-words.ts";
import { useSession } from "../../session/use-session.ts";
import { toasts } from "../../shell/providers.tsx";
import { trpc } from "../../trpc.ts";
import { useRefreshPolicy } from "./use-policy.ts";

/**
 * Begins a check of today with the answers of the last one, so that only what changed is typed,
 * and opens it.
 */
export function useNewCheck(last: PolicyCheck | null, open: (check: PolicyCheck) => void) {
  const { t } = useTranslation();
  const { today } = useSession();
  const refresh = useRefreshPolicy();
  const { mutate, isPending } = useMutation(
    trpc.records.policyCheck.create.mutationOptions({
      onSuccess: (check) => {
        refresh();
        open(check);
      },
      onError: (error) => toasts.show({ message: refusalInWords(t, error) }),
    }),
  );
  return {
    isPending,
    begin: () => mutate({ fields: { date: today, answers: [...(last?.answers ?? [])] } }),
  };
}
