import type { Command } from "@nabij/reflection";

/** A command without its envelope; the sender adds who-sent-what and the moment. */
export type BareCommand = Command extends infer C
  ? C extends Command
    ? Omit<C, "commandId" | "expectedSeq" | "at">
    : never
  : never;

/** A number nobody else has, also where the page is not served over https. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A session number in the shape the node asks for: a version 4 UUID. */
export function newSessionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const set = (place: number, mask: number, mark: number) => {
    bytes[place] = ((bytes[place] ?? 0) & mask) | mark;
  };
  set(6, 0x0f, 0x40);
  set(8, 0x3f, 0x80);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
