import { useQuery } from "@tanstack/react-query";
import { errorCode, trpc } from "../../trpc.ts";
import type { Dossier } from "./dossier.ts";

/** The page in one word, with what belongs to it. */
export type DossierState =
  | { readonly state: "loading" }
  | { readonly state: "gone" }
  | { readonly state: "failed"; readonly isOffline: boolean; readonly retry: () => void }
  | { readonly state: "ready"; readonly dossier: Dossier };

/** One trajectory as it stands on `day`, today when absent, with all that hangs on it; what was read stays while it is fetched again. */
export function useDossier(id: string, day: string | undefined): DossierState {
  const { data, error, refetch } = useQuery(trpc.trajectory.dossier.queryOptions({ id, at: day }));
  if (data !== undefined) return { state: "ready", dossier: data };
  if (error === null) return { state: "loading" };
  const code = errorCode(error);
  // An address that is no id asks for something that cannot be there.
  if (code === "NOT_FOUND" || code === "BAD_REQUEST") return { state: "gone" };
  return { state: "failed", isOffline: code === "OFFLINE", retry: () => void refetch() };
}
