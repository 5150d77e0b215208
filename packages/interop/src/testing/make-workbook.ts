import { strToU8, type Zippable, zipSync } from "fflate";

/** A cell of a made workbook: text, a number, yes or no, or the inside of a `c` tag as it is. */
export type MadeCell =
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly attributes: string; readonly inside: string };

/** A sheet of a made workbook: its rows by their number, the first is 1. */
export type MadeSheet = {
  readonly name: string;
  readonly rows: ReadonlyMap<number, readonly MadeCell[]>;
  /** XML that stands behind the rows. */
  readonly after?: string;
};

export type MadeWorkbook = {
  readonly sheets: readonly MadeSheet[];
  /** Format codes of the styles 2 and up; style 1 is a date, style 0 a plain number. */
  readonly formats?: readonly string[];
  readonly countsFrom1904?: boolean;
  /** Parts that take the place of the made ones, or come beside them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const millisecondsPerDay = 86_400_000;

/** A workbook of which every part is told, as bytes: for trying out what readers must withstand. */
export function makeWorkbook(workbook: MadeWorkbook): Uint8Array {
  const { sheets, formats = [], countsFrom1904 = false, parts = {} } = workbook;
  const texts: string[] = [];
  const made: Record<string, string | null> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": `<Relationships ${relations}><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${Number(countsFrom1904)}"/><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="s${at}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${relations}>${sheets
      .map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at + 1}.xml`))
      .join(
        "",
      )}${relation("texts", "sharedStrings", "sharedStrings.xml")}${relation("styles", "styles", "/xl/styles.xml")}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        sheetXml(sheet, texts, countsFrom1904),
      ]),
    ),
    "xl/sharedStrings.xml": `<sst ${main}>${texts.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": stylesXml(formats),
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(made)) {
    if (text !== null) files[name] = strToU8(declaration + text);
  }
  return zipSync(files, { level: 6 });
}

/** Rows that follow each other from the first. */
export function rowsFrom(
  rows: readonly (readonly MadeCell[])[],
): ReadonlyMap<number, readonly MadeCell[]> {
  return new Map(rows.map((cells, at) => [at + 1, cells]));
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function sheetXml({ rows, after = "" }: MadeSheet, texts: string[], from1904: boolean): string {
  const known = new Map(texts.map((text, at) => [text, at]));
  const indexOf = (text: string) => {
    const index = known.get(text) ?? texts.push(text) - 1;
    known.set(text, index);
    return index;
  };
  const lines = [...rows].map(([line, cells]) => {
    const inside = cells.map((cell, at) =>
      cellXml(cell, `${column(at)}${line}`, indexOf, from1904),
    );
    return `<row r="${line}">${inside.join("")}</row>`;
  });
  return `<worksheet ${main}><sheetData>${lines.join("")}</sheetData>${after}</worksheet>`;
}

function cellXml(
  cell: MadeCell,
  address: string,
  indexOf: (text: string) => number,
  from1904: boolean,
): string {
  if (cell === "") return "";
  if (typeof cell === "string") return `<c r="${address}" t="s"><v>${indexOf(cell)}</v></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${Number(cell)}</v></c>`;
  if ("date" in cell) return `<c r="${address}" s="1"><v>${serial(cell.date, from1904)}</v></c>`;
  return `<c r="${address}" ${cell.attributes}>${cell.inside}</c>`;
}

/** Days as a spreadsheet counts them, from March 1900 on. */
function serial(date: string, from1904: boolean): number {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.parse(`${date}T00:00:00Z`) - start) / millisecondsPerDay;
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${xml(code)}"/>`,
  );
  const styles = [0, 14, ...formats.map((_, at) => 200 + at)];
  const used = styles.map((id) => `<xf numFmtId="${id}"/>`).join("");
  return `<styleSheet ${main}><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used}</cellXfs></styleSheet>`;
}

function column(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${column(Math.floor(at / 26) - 1)}${letter}`;
}

function xml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "_x000D_");
}
