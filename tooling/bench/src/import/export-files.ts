import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { generatedExport } from "@nabij/interop/testing";

/** Writes a made-up export of so many trajectories; gives the files and their rows, headers left out. */
export async function writeExport(
  folder: string,
  trajectories: number,
): Promise<{ readonly paths: readonly string[]; readonly rows: number }> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  let rows = 0;
  for (const made of generatedExport(trajectories)) {
    const path = join(folder, `${made.name}.csv`);
    const file = createWriteStream(path);
    for await (const chunk of made.open()) {
      for (const byte of chunk) if (byte === lineFeed) rows += 1;
      if (!file.write(chunk)) await once(file, "drain");
    }
    file.end();
    await once(file, "finish");
    rows -= 1;
    paths.push(path);
  }
  return { paths, rows };
}

const lineFeed = 10;
