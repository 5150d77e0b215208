import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder } from "@nabij/db/testing";
import { expect, test } from "vitest";
import { type ImportSource, sourceFromBytes, sourcesFromFiles } from "./import-source.ts";

async function read(source: ImportSource): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test("a file can be opened twice and goes by its name without extension", async () => {
  const path = join(aFolder(), "clienten.noord.csv");
  writeFileSync(path, "a;b\n".repeat(200_000));
  const sources = sourcesFromFiles([path]);
  if (!sources.ok) throw new Error(sources.error.type);
  const [source] = sources.value;
  expect(source?.name).toBe("clienten.noord");
  if (source === undefined) return;
  expect(await read(source)).toHaveLength(800_000);
  expect(await read(source)).toHaveLength(800_000);
});

test("the first path that is no file is named", () => {
  const folder = aFolder();
  const path = join(folder, "uren.csv");
  expect(sourcesFromFiles([folder, path])).toMatchObject({ error: { path: folder } });
  expect(sourcesFromFiles([path])).toMatchObject({ error: { type: "FileNotFound", path } });
});

test("bytes in memory are a source as well", async () => {
  const bytes = Buffer.from("x".repeat(600_000));
  const source = sourceFromBytes("map/uren.csv", bytes);
  expect(source.name).toBe("uren");
  expect(await read(source)).toBe(bytes.toString());
});
