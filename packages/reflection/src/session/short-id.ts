/**
 * A short id made of the random id of a command. Others cannot tell from it who wrote, or who
 * wrote first, as they could from a number that counts.
 */
export function shortId(prefix: string, commandId: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < commandId.length; index += 1)
    hash = Math.imul(hash ^ commandId.charCodeAt(index), 0x01000193);
  return `${prefix}${(hash >>> 0).toString(36).padStart(7, "0").toUpperCase()}`;
}
