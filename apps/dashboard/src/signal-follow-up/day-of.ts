import { dayInAmsterdam, type PlainDate } from "@nabij/domain";
import type { inferOutput } from "@trpc/tanstack-react-query";
import type { trpc } from "../trpc.ts";

/** One thing that happened to a signal, as the node tells it. */
export type SignalPast = inferOutput<typeof trpc.signal.history>[number];

/** The day of an instant in Amsterdam. */
export function dayOf(instant: string): PlainDate {
  return dayInAmsterdam(Date.parse(instant));
}
