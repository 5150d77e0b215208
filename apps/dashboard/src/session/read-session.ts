import { queryClient, trpc } from "../trpc.ts";

/** Who is signed in; asked once and kept until someone signs in or out. */
export function readSession() {
  return queryClient.ensureQueryData(
    trpc.session.current.queryOptions(undefined, { staleTime: 60_000 }),
  );
}

/** Forgets who was signed in and everything they saw. */
export function forgetSession(): void {
  queryClient.clear();
}
