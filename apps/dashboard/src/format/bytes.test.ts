import { expect, test } from "vitest";
import { bytesInWords } from "./bytes.ts";

test("a size stands in the unit that reads best", () => {
  const sizes = [0, 999, 1000, 12_440_000, 3_000_000_000].map((size) => bytesInWords(size, "nl"));
  expect(sizes).toEqual(["0 B", "999 B", "1 kB", "12,4 MB", "3 GB"]);
});
