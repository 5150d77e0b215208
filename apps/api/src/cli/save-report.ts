import { writeFileSync } from "node:fs";
import { CommandRefusal, type Shell } from "./command.ts";

/** Writes a document that only its owner can read. */
export function saveReport(file: string, content: Buffer, { words }: Shell): void {
  try {
    writeFileSync(file, content, { mode: 0o600 });
  } catch {
    throw new CommandRefusal(words.fileUnwritable(file));
  }
}
