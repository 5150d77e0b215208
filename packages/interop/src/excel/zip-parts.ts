import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from "yauzl";
import { limits } from "./limits.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

/** Bytes from `start` up to and without `end`. */
export type ByteRange = { readonly start: number; readonly end: number };

/** Bytes that can be read from any place, as often as one likes. */
export type ByteSource = {
  readonly totalBytes: number;
  readonly open: (range: ByteRange) => AsyncIterable<Uint8Array>;
};

/** The parts of a zip file by name; capitals make no difference. */
export type ZipParts = {
  readonly has: (name: string) => boolean;
  /** The size of a part as the zip declares it; 0 when there is none. */
  readonly unpackedBytes: (name: string) => number;
  /**
   * A part, unpacked piece by piece: never more than it declared, and at the end exactly what was
   * packed. Throws {@link WorkbookRefused}.
   */
  readonly read: (name: string, mostBytes: number) => AsyncGenerator<Uint8Array>;
};

/** The list of what is in a zip file; no part is unpacked yet. Throws {@link WorkbookRefused}. */
export async function zipParts(source: ByteSource): Promise<ZipParts> {
  try {
    const zip = await fromRandomAccessReaderPromise(readerOf(source), source.totalBytes, {
      autoClose: false,
    });
    const entries = await entriesOf(zip);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      unpackedBytes: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
      read: (name, mostBytes) => unpacked(zip, entries.get(name.toLowerCase()), mostBytes),
    };
  } catch (error) {
    throw asRefused(error);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.parts) throw new WorkbookRefused("workbook-too-large");
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new WorkbookRefused("encrypted-workbook");
    const name = entry.fileName.toLowerCase();
    // Two parts with one name read differently in different programs.
    if (entries.has(name)) throw new WorkbookRefused("broken-workbook");
    entries.set(name, entry);
  }
  return entries;
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined, mostBytes: number) {
  if (entry === undefined) throw new WorkbookRefused("broken-workbook");
  if (entry.uncompressedSize > mostBytes) throw new WorkbookRefused("workbook-too-large");
  try {
    const chunks: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    let checksum = 0;
    for await (const chunk of chunks) {
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (checksum !== entry.crc32) throw new WorkbookRefused("broken-workbook");
  } catch (error) {
    throw asRefused(error);
  }
}

function readerOf({ open }: ByteSource): RandomAccessReader {
  class Reader extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(open({ start, end }));
    }
  }
  return new Reader();
}

/** Whatever the zip says that is not true of it, to the reader it is one thing: broken. */
function asRefused(error: unknown): unknown {
  if (error instanceof WorkbookRefused || !(error instanceof Error)) return error;
  const isEncrypted = error.message.includes("encryption");
  return new WorkbookRefused(isEncrypted ? "encrypted-workbook" : "broken-workbook");
}
