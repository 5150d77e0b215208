import { createReadStream, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { err, ok, type Result } from "@nabij/domain";

/** A file to import, wherever it comes from. It is opened twice: once to look, once to read. */
export type ImportSource = {
  /** The base name without extension, as it stands in the report. */
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
};

export type SourceRefusal = { readonly type: "FileNotFound"; readonly path: string };

const chunkBytes = 256 * 1024;

/** The files at these paths, or the first that is not there. */
export function sourcesFromFiles(
  paths: readonly string[],
): Result<readonly ImportSource[], SourceRefusal> {
  const missing = paths.find(
    (path) => statSync(path, { throwIfNoEntry: false })?.isFile() !== true,
  );
  if (missing !== undefined) return err({ type: "FileNotFound", path: missing });
  return ok(
    paths.map((path) => ({
      name: sourceName(path),
      open: () => createReadStream(path, { highWaterMark: chunkBytes }),
    })),
  );
}

/** A file that is in memory already, such as one dropped in the app. */
export function sourceFromBytes(fileName: string, bytes: Uint8Array): ImportSource {
  return {
    name: sourceName(fileName),
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        yield bytes.subarray(at, at + chunkBytes);
      }
    },
  };
}

function sourceName(path: string): string {
  return basename(path, extname(path));
}
