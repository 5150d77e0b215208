import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aDatabase, aFolder } from "@nabij/db/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";
import { aFile, importInto } from "./testing.ts";
import { uploadFolder } from "./uploads.ts";

const foreign = "Nr;Geboren;Wet;Regio\nC0417;03-05-2009;Jeugdwet;Drenthe\n";

/** A node with these files uploaded, by their name with extension. */
function anUpload(files: Readonly<Record<string, string | Uint8Array>>) {
  const dataDir = aFolder();
  const uploadId = randomUUID();
  const node = aNode("2026-11-01", dataDir);
  const folder = uploadFolder(dataDir, "user zorgmanager", uploadId);
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { uploadId, node, api: node.as("zorgmanager").import };
}

test("the columns of an upload say per file what is known, unknown and missing", async () => {
  const { api, uploadId } = anUpload({
    "personen.csv": foreign,
    "uren.csv": "Trajectnummer;Jaar;Weeknr;Gepland;Geleverd\nT1;2026;5;40;38\n",
  });
  const [persons, hours] = await api.columns({ uploadId });

  expect(persons).toMatchObject({
    file: "personen",
    headers: ["Nr", "Geboren", "Wet", "Regio"],
    recognised: false,
  });
  expect(persons?.known).toMatchObject({ clienten: { Regio: "Regio" } });
  expect(hours).toMatchObject({ file: "uren", kind: "uren", unknown: ["Weeknr"] });
  expect(hours?.missing).toContainEqual({ header: "Week", required: true });
});

test("no cell of any row is in the answer, not even of a file without a header", async () => {
  const { api, uploadId } = anUpload({
    "personen.csv": foreign,
    "zonder-kop.csv": "C0417;03-05-2009;Jeugdwet;Drenthe\n",
    "werkboek.csv": Uint8Array.from([0x50, 0x4b, 3, 4, 0]),
    "leeg.csv": "",
  });
  const files = await api.columns({ uploadId });

  expect(files.map(({ file, headers }) => [file, headers.length])).toEqual([
    ["leeg", 0],
    ["personen", 4],
    ["werkboek", 0],
    ["zonder-kop", 0],
  ]);
  for (const cell of ["C0417", "2009", "Jeugdwet", "Drenthe"]) {
    expect(JSON.stringify(files)).not.toContain(cell);
  }
});

test("the header of a large file is read in its own encoding", async () => {
  const row = "C0001;03-05-2009;ge\u00efrriteerd\n";
  const text = `Nr;Geboren;Bijzonderheden cli\u00ebnt\n${row.repeat(9000)}`;
  const { api, uploadId } = anUpload({
    "nieuw.csv": text,
    "oud.csv": Buffer.from(text, "latin1"),
  });
  for (const { headers } of await api.columns({ uploadId })) {
    expect(headers).toEqual(["Nr", "Geboren", "Bijzonderheden cli\u00ebnt"]);
  }
});

test("a file is stored with the mapping that was chosen for it, and no other file is", async () => {
  const columns = { Nr: "Clientnummer", Geboren: "Geboortedatum", Wet: "Wettelijk kader" };
  const mappings = [{ kind: "clienten" as const, file: "personen", columns }];
  const other = aFile("anderen", "Nr;Geboren;Wet\nC0500;04-05-2009;Wlz\n");
  const report = await importInto(aDatabase(), [aFile("personen", foreign), other], { mappings });

  expect(report.stored).toEqual({ clienten: 1 });
  expect(report.refused).toMatchObject([{ file: "anderen", code: "not-recognised" }]);
  expect(report.unknownColumns).toEqual([{ file: "personen", column: "Regio" }]);
});

test("an upload that is not there is told", async () => {
  const { api } = anUpload({ "personen.csv": foreign });
  expect(await refusalOf(api.columns({ uploadId: randomUUID() }))).toBe("UploadGone");
});

test("nobody sees the columns of another's upload", async () => {
  const { node, uploadId } = anUpload({ "personen.csv": foreign });
  const other = node.as("zorgmanager", { userId: "somebody else" });
  expect(await refusalOf(other.import.columns({ uploadId }))).toBe("UploadGone");
});

test("every kind says which columns it needs", async () => {
  const kinds = await aNode().as("zorgmanager").import.kinds();
  expect(kinds).toHaveLength(12);
  expect(kinds[0]).toMatchObject({ kind: "clienten" });
  expect(kinds[0]?.columns).toContainEqual({ header: "Clientnummer", required: true });
  expect(kinds[0]?.columns).toContainEqual({ header: "Regio", required: false });
});
