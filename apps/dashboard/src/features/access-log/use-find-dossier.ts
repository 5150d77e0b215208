import { useMutation } from "@tanstack/react-query";
import { trpc } from "../../trpc.ts";

/** Finds the file behind a number and opens the log of it: of all people, and as far back as it goes. */
export function useFindDossier(open: (clientId: string) => void) {
  const finding = useMutation(
    trpc.accessLog.find.mutationOptions({ onSuccess: ({ clientId }) => open(clientId) }),
  );
  return {
    find: (number: string) => finding.mutate({ number }),
    isPending: finding.isPending,
    error: finding.error,
  };
}
