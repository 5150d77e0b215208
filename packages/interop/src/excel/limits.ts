const mebibyte = 1024 * 1024;

/**
 * How much of a workbook is read: more than an honest one needs, and little enough to stay within
 * 256 MiB of memory (quality, poisoned import). A zip of a few kilobytes can unpack to gigabytes.
 */
export const limits = {
  /** Parts in the zip. */
  parts: 5000,
  /** One sheet, unpacked; it is read piece by piece and never kept. */
  sheetBytes: 512 * mebibyte,
  /** The texts that cells point to: the one part that is kept in memory. */
  textBytes: 16 * mebibyte,
  texts: 250_000,
  /** Any other part, unpacked. */
  partBytes: 64 * mebibyte,
  sheets: 500,
  styles: 100_000,
  columns: 1000,
  rows: 1_048_576,
  /** Characters between two tags. */
  textCharacters: 100_000,
  rowCharacters: mebibyte,
  /** Tags within tags. */
  depth: 64,
} as const;
