import { api } from "../../trpc.ts";

/** The chairs behind a code; throws what the node refused. A code is sent in the body only. */
export function findSeats(code: string) {
  return api.reflection.seats.mutate({ code });
}

export type OpenSeats = Awaited<ReturnType<typeof findSeats>>;
