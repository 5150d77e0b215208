import type { AuditActor, Scope, Write } from "@nabij/db";
import type { SessionState } from "@nabij/reflection";
import type { Reader } from "../../session-log/reader.ts";
import type { Context } from "../../trpc.ts";

/** Who sends a command: what the log calls them, and who they are at the table. */
export type Holder = Pick<Context, "db" | "live" | "now" | "today" | "newId"> & {
  readonly scope: Scope;
  readonly who: AuditActor;
  readonly readerOf: (state: SessionState) => Reader | null;
  /** What goes with the beginning of a session: the seat of whoever begins it. */
  readonly seatWrites?: (state: SessionState) => readonly Write[];
};

export function about(sessionId: string) {
  return { kind: "reflectionSession", id: sessionId } as const;
}
