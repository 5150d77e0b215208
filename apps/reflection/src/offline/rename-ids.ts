import { Command } from "@nabij/reflection";

/** New numbers by old ones; null: what had that number did not come along. */
export type NewIds = ReadonlyMap<string, string | null>;

/** The places of a command where a number of an answer, an agreement or a person stands. */
const places: ReadonlySet<string> = new Set([
  "answerId",
  "answerIds",
  "agreementId",
  "participantId",
  "participantIds",
  "whoId",
]);

/**
 * The command with the numbers things have now. Null when it is about something that did not come
 * along: under its old number stands something of somebody else.
 */
export function renameIds(command: Command, ids: NewIds): Command | null {
  if (ids.size === 0) return command;
  const gone = { isThere: false };
  const renamed = walk(command, "", ids, gone);
  return gone.isThere ? null : Command.parse(renamed);
}

function walk(value: unknown, key: string, ids: NewIds, gone: { isThere: boolean }): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, key, ids, gone));
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, part]) => [name, walk(part, name, ids, gone)]));
  }
  if (typeof value !== "string" || !places.has(key)) return value;
  const id = ids.get(value);
  if (id === null) gone.isThere = true;
  return id ?? value;
}
