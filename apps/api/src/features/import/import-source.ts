import { createReadStream, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { err, ok, type Result } from "@nabij/domain";
import type { ByteRange } from "@nabij/interop";

/** A file to import, wherever it comes from. It is opened several times: to look, and to read. */
export type ImportSource = {
  /** The base name without extension, as it stands in the report. */
  readonly name: string;
  /** All its bytes, or those of a part of it. */
  open(range?: ByteRange): AsyncIterable<Uint8Array>;
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
      open: (range) => createReadStream(path, { highWaterMark: chunkBytes, ...inclusive(range) }),
    })),
  );
}

/** A file that is in memory already, such as one dropped in the app. */
export function sourceFromBytes(fileName: string, bytes: Uint8Array): ImportSource {
  return {
    name: sourceName(fileName),
    async *open({ start, end } = { start: 0, end: bytes.length }) {
      for (let at = start; at < end; at += chunkBytes) {
        yield bytes.subarray(at, Math.min(at + chunkBytes, end));
      }
    },
  };
}

/** A stream of a file reads up to and with its end. */
function inclusive(range: ByteRange | undefined) {
  return range && { start: range.start, end: range.end - 1 };
}

function sourceName(path: string): string {
  return basename(path, extname(path));
}
