import type { Command } from "@nabij/reflection";
import type { Storage } from "../draft/draft-store.ts";

/** Before every key in the browser's storage. */
const prefix = "nabij.reflectie.onderweg.";

/** What somebody wrote for themselves: worth keeping until the node has answered. */
const own: ReadonlySet<Command["type"]> = new Set([
  "answer",
  "correctAnswer",
  "describeMoment",
  "placeInField",
  "takeStance",
  "proposeOption",
  "nameHarm",
  "setReady",
  "giveConsent",
]);

/**
 * Keeps a command that is on its way, under its own number, so that a page that is closed without a
 * connection sends the very same command when it opens again. Nothing else is kept.
 */
export function keepUnsent(storage: Storage, sessionId: string, command: Command): void {
  if (!own.has(command.type)) return;
  write(storage, sessionId, [...readUnsent(storage, sessionId), command]);
}

/** The node has answered, yes or no. */
export function forgetUnsent(storage: Storage, sessionId: string, commandId: string): void {
  const left = readUnsent(storage, sessionId).filter((each) => each.commandId !== commandId);
  write(storage, sessionId, left);
}

/** What was on its way when the page closed, oldest first, each once. */
export function readUnsent(storage: Storage, sessionId: string): readonly Command[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(`${prefix}${sessionId}`) ?? "[]");
    const commands = Array.isArray(kept) ? kept.filter(isCommand) : [];
    return [...new Map(commands.map((each) => [each.commandId, each])).values()];
  } catch {
    return [];
  }
}

function write(storage: Storage, sessionId: string, commands: readonly Command[]): void {
  try {
    if (commands.length === 0) storage.removeItem(`${prefix}${sessionId}`);
    else storage.setItem(`${prefix}${sessionId}`, JSON.stringify(commands));
  } catch {
    return;
  }
}

/** Storage is a border; the node checks the rest of the shape. */
function isCommand(kept: unknown): kept is Command {
  if (typeof kept !== "object" || kept === null) return false;
  if (!("type" in kept && "commandId" in kept)) return false;
  return typeof kept.commandId === "string" && own.has(kept.type as Command["type"]);
}
