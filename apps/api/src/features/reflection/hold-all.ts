import { err, ok, type Result } from "@nabij/domain";
import type { Command, Refusal as ReflectionRefusal } from "@nabij/reflection";
import type { Refusal } from "../../refusals.ts";
import { holdSession } from "./hold-session.ts";
import type { Holder } from "./holder.ts";

/** How far a row of commands came. */
export type HeldAll = {
  /** Carried out, now or before. */
  readonly done: readonly string[];
  /** The first the conversation refused; what came after it was not looked at. */
  readonly refused: { readonly commandId: string; readonly refusal: ReflectionRefusal } | null;
};

/**
 * Carries out commands that waited on a device without a connection, in the order in which they were
 * given, each decided anew here. Sending the same row again changes nothing and answers the same.
 */
export function holdAll(
  holder: Holder,
  sessionId: string,
  commands: readonly Command[],
): Result<HeldAll, Refusal> {
  const done: string[] = [];
  for (const command of commands) {
    const held = holdSession(holder, sessionId, command);
    if (held.ok) {
      done.push(command.commandId);
      continue;
    }
    if (held.error.type !== "ReflectionRefused") return err(held.error);
    const { commandId } = command;
    return ok({ done, refused: { commandId, refusal: held.error.refusal } });
  }
  return ok({ done, refused: null });
}
