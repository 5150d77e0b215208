import { factsOf, signalSettingsOf } from "@nabij/db";
import { signalsAt } from "@nabij/domain";
import { type SessionFacts, sessionFacts } from "@nabij/reflection";
import type { Context } from "../../trpc.ts";
import type { Holder } from "./holder.ts";

/**
 * What the record knows of a trajectory today, for the guide to choose and fill its questions with;
 * null without one in scope. The browser has no say in it.
 */
export function factsForSession(
  { db, scope, today }: Pick<Holder, "db" | "scope"> & Pick<Context, "today">,
  trajectoryId: string | null,
): SessionFacts | null {
  const facts = trajectoryId === null ? undefined : factsOf(db, scope, trajectoryId);
  if (facts === undefined) return null;
  const open = signalsAt(facts, today(), signalSettingsOf(db, scope));
  return sessionFacts(
    facts,
    open.map(({ id }) => id),
    today(),
  );
}
