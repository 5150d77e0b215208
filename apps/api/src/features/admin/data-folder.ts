import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many bytes the data folder holds, all files together; null when it is not there. */
export function folderBytes(folder: string): number | null {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return files
      .filter((entry) => entry.isFile())
      .reduce((sum, { parentPath, name }) => sum + sizeOf(join(parentPath, name)), 0);
  } catch {
    return null;
  }
}

/** A file that goes away meanwhile, such as an upload, counts for nothing. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
