import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { byteSource } from "../testing/byte-source.ts";
import { type MadeWorkbook, makeWorkbook, rowsFrom } from "../testing/make-workbook.ts";
import { limits } from "./limits.ts";
import { openWorkbook } from "./open-workbook.ts";
import { oldOfficeRefusal, spreadsheetKind } from "./spreadsheet-kind.ts";
import { WorkbookRefused } from "./workbook-refused.ts";

const sheets = [{ name: "Blad1", rows: rowsFrom([["Naam"], ["x"]]) }];

/** Why the bytes are refused, or how many rows there are. */
async function outcomeOf(bytes: Uint8Array): Promise<string | number> {
  let rows = 0;
  try {
    for (const sheet of await openWorkbook(byteSource(bytes))) {
      for await (const row of sheet.rows()) rows += row.line > 0 ? 1 : 0;
    }
  } catch (error) {
    if (error instanceof WorkbookRefused) return error.code;
    throw error;
  }
  return rows;
}

const withParts = (parts: NonNullable<MadeWorkbook["parts"]>) =>
  outcomeOf(makeWorkbook({ sheets, parts }));
const withSheet = (xml: string) => withParts({ "xl/worksheets/sheet1.xml": xml });
const zipOf = (names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x")])));

/** Writes other bytes in what the zip lists of a part; `offset` counts from the start of its line. */
function relisted(part: string, offset: number, values: readonly number[]): Uint8Array {
  const bytes = makeWorkbook({ sheets });
  const at = Buffer.from(bytes).lastIndexOf(part) - 46;
  bytes.set(values, at + offset);
  return bytes;
}

test("a sound workbook is read", async () => {
  expect(await outcomeOf(makeWorkbook({ sheets }))).toBe(2);
});

test.each([
  ["a renamed zip", zipOf(["foto.png", "brief.docx"]), "no-workbook"],
  ["an OpenDocument sheet", zipOf(["mimetype", "content.xml"]), "open-document"],
  ["a part with a password", relisted("xl/workbook.xml", 8, [1]), "encrypted-workbook"],
  [
    "a part that says to be larger than is read",
    relisted("xl/worksheets/sheet1.xml", 24, [0, 0, 0, 0x7f]),
    "workbook-too-large",
  ],
  [
    "a part that unpacks to more than it says",
    relisted("xl/worksheets/sheet1.xml", 24, [20, 0, 0, 0]),
    "broken-workbook",
  ],
  [
    "a part that is not what was packed",
    relisted("xl/worksheets/sheet1.xml", 16, [1, 2, 3, 4]),
    "broken-workbook",
  ],
])("%s is refused with one reason", async (_, bytes, code) => {
  expect(await outcomeOf(bytes)).toBe(code);
});

test("a binary workbook and a text document are told from a workbook", async () => {
  const root = (target: string) =>
    `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
  const binary = { "_rels/.rels": root("xl/workbook.bin"), "xl/workbook.bin": "x" };
  expect(await withParts(binary)).toBe("binary-workbook");
  const text = { "_rels/.rels": root("word/document.xml"), "word/document.xml": "<document/>" };
  expect(await withParts(text)).toBe("no-workbook");
});

test("a file cut off anywhere is broken, and never read in part", async () => {
  const bytes = makeWorkbook({ sheets });
  for (let length = 4; length < bytes.length; length += 37) {
    expect(await outcomeOf(bytes.subarray(0, length))).toBe("broken-workbook");
  }
});

test("bytes that fell over are broken, and never anything worse", async () => {
  const bytes = makeWorkbook({ sheets });
  for (let at = 4; at < bytes.length; at += 13) {
    const fallen = bytes.slice();
    fallen[at] = (fallen[at] ?? 0) ^ 0xff;
    await expect(outcomeOf(fallen)).resolves.toBeDefined();
  }
});

test("a document type and entities are refused wherever they stand", async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const file = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
  expect(await withSheet(`${bomb}<worksheet>&b;</worksheet>`)).toBe("unsafe-workbook");
  expect(await withSheet(`${file}<worksheet/>`)).toBe("unsafe-workbook");
  expect(await withParts({ "xl/sharedStrings.xml": `${bomb}<sst/>` })).toBe("unsafe-workbook");
  expect(await withParts({ "_rels/.rels": `${bomb}<Relationships/>` })).toBe("unsafe-workbook");
  expect(await withSheet("<worksheet>&eigen;</worksheet>")).toBe("broken-workbook");
});

test.each([
  ["a text without end", `<c t="inlineStr"><is><t>${"x".repeat(3_000_000)}</t></is></c>`],
  ["a text in many pieces", `<c t="str"><v>${"x<![CDATA[x]]>".repeat(80_000)}</v></c>`],
  ["a tag without end", `<c ${"a".repeat(3_000_000)}="1"/>`],
  ["a remark without end", `<!--${" <x>".repeat(800_000)}-->`],
  ["tags within tags", "<a>".repeat(100_000)],
  ["a row of more columns than a table has", '<c r="XFD1"><v>1</v></c>'],
])("%s does not fill the memory", async (_, inside) => {
  const xml = `<worksheet><sheetData><row>${inside}</row></sheetData></worksheet>`;
  expect(await withSheet(xml)).toBe("workbook-too-large");
});

test("more texts, styles or sheets than an honest workbook has are refused", async () => {
  const texts = "<si><t/></si>".repeat(limits.texts + 1);
  expect(await withParts({ "xl/sharedStrings.xml": `<sst>${texts}</sst>` })).toBe(
    "workbook-too-large",
  );
  const padding = " ".repeat(limits.textBytes);
  expect(await withParts({ "xl/sharedStrings.xml": `<sst>${padding}</sst>` })).toBe(
    "workbook-too-large",
  );
  const styles = "<xf/>".repeat(limits.styles + 2);
  const sheet = `<styleSheet><cellXfs>${styles}</cellXfs></styleSheet>`;
  expect(await withParts({ "xl/styles.xml": sheet })).toBe("workbook-too-large");
  const many = `<workbook><sheets>${"<sheet/>".repeat(limits.sheets + 1)}</sheets></workbook>`;
  expect(await withParts({ "xl/workbook.xml": many })).toBe("workbook-too-large");
});

test.each([
  ["rows that go back", '<row r="5"/><row r="4"/>'],
  ["a row without a number that is one", '<row r="x"/>'],
  ["a text that is not there", '<row><c t="s"><v>99</v></c></row>'],
  ["a number that is none", "<row><c><v>veel</v></c></row>"],
  ["a cell nowhere", '<row><c r="12"><v>1</v></c></row>'],
])("a sheet with %s is broken", async (_, inside) => {
  const xml = `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
  expect(await withSheet(xml)).toBe("broken-workbook");
});

test("a sheet that is listed and missing is broken", async () => {
  expect(await withParts({ "xl/worksheets/sheet1.xml": null })).toBe("broken-workbook");
});

test("the old Office is told from a password by what it holds", async () => {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const file = (name: string) =>
    Buffer.concat([Buffer.from(mark), Buffer.alloc(700), Buffer.from(name, "utf16le")]);
  const refusal = async (bytes: Uint8Array) =>
    (await oldOfficeRefusal(byteSource(bytes).open({ start: 0, end: bytes.length }))).code;
  expect(spreadsheetKind(file("Workbook"))).toBe("old-office");
  expect(await refusal(file("Workbook"))).toBe("old-workbook");
  const split = Buffer.concat([file(""), Buffer.alloc(16 * 1024 - 720), file("EncryptedPackage")]);
  expect(await refusal(split)).toBe("encrypted-workbook");
  expect(spreadsheetKind(makeWorkbook({ sheets }))).toBe("zip");
  expect(spreadsheetKind(Buffer.from("Clientnummer;Naam"))).toBeNull();
});
