import { limits } from "./limits.ts";
import { builtInFormat, formatOf, type NumberFormat } from "./number-format.ts";
import { readWholeXml } from "./read-xml.ts";
import { WorkbookRefused } from "./workbook-refused.ts";
import type { ZipParts } from "./zip-parts.ts";

/** Where one sheet stands in the zip. */
type SheetPart = { readonly name: string; readonly part: string };

/** What the workbook itself says: its sheets in order, and from when it counts days. */
export type WorkbookPart = {
  readonly sheets: readonly SheetPart[];
  readonly countsFrom1904: boolean;
  /** Names of the other parts, when there are any. */
  readonly texts: string | undefined;
  readonly styles: string | undefined;
};

type Relations = ReadonlyMap<string, { readonly kind: string; readonly target: string }>;

/** Follows the zip to its workbook and the workbook to its sheets. Throws {@link WorkbookRefused}. */
export async function workbookPart(zip: ZipParts): Promise<WorkbookPart> {
  const root = [...(await relationsOf(zip, "")).values()];
  const main = root.find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !zip.has(main)) throw new WorkbookRefused(withoutWorkbook(zip));
  if (main.endsWith(".bin")) throw new WorkbookRefused("binary-workbook");
  const relations = await relationsOf(zip, main);
  const { found, countsFrom1904, isWorkbook } = await readWorkbook(zip, main);
  if (!isWorkbook) throw new WorkbookRefused("no-workbook");
  const sheets = found.flatMap(({ name, id }) => {
    const relation = relations.get(id);
    // Charts and macros have sheets of their own, without cells.
    return relation?.kind === "worksheet" ? [{ name, part: relation.target }] : [];
  });
  const target = (kind: string) => [...relations.values()].find((each) => each.kind === kind);
  return {
    sheets,
    countsFrom1904,
    texts: target("sharedStrings")?.target,
    styles: target("styles")?.target,
  };
}

async function readWorkbook(zip: ZipParts, main: string) {
  const found: { readonly name: string; readonly id: string }[] = [];
  let countsFrom1904 = false;
  let isWorkbook = false;
  await readWholeXml(zip.read(main, limits.partBytes), {
    open(tag, attributes) {
      if (tag === "workbook") isWorkbook = true;
      if (tag === "workbookPr") countsFrom1904 = /^(1|true)$/.test(attributes("date1904") ?? "");
      if (tag !== "sheet") return;
      if (found.length >= limits.sheets) throw new WorkbookRefused("workbook-too-large");
      found.push({ name: attributes("name") ?? "", id: attributes("id") ?? "" });
    },
    close: () => undefined,
  });
  return { found, countsFrom1904, isWorkbook };
}

/** How the number of every style shows. Throws {@link WorkbookRefused}. */
export async function numberFormats(
  chunks: AsyncIterable<Uint8Array>,
): Promise<readonly NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isCells = false;
  await readWholeXml(chunks, {
    open(tag, attributes) {
      const id = Number(attributes("numFmtId") ?? 0);
      if (own.size > limits.styles || formats.length > limits.styles) {
        throw new WorkbookRefused("workbook-too-large");
      }
      if (tag === "cellXfs") isCells = true;
      if (tag === "numFmt") own.set(id, formatOf(attributes("formatCode") ?? ""));
      if (tag === "xf" && isCells) formats.push(own.get(id) ?? builtInFormat(id));
    },
    close(tag) {
      if (tag === "cellXfs") isCells = false;
    },
  });
  return formats;
}

async function relationsOf(zip: ZipParts, part: string): Promise<Relations> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, { kind: string; target: string }>();
  if (!zip.has(name)) return relations;
  await readWholeXml(zip.read(name, limits.partBytes), {
    open(tag, attributes) {
      if (tag !== "Relationship" || attributes("TargetMode") === "External") return;
      const kind = (attributes("Type") ?? "").replace(/^.*\//, "");
      const target = resolved(folder, attributes("Target") ?? "");
      if (relations.size < limits.parts) relations.set(attributes("Id") ?? "", { kind, target });
    },
    close: () => undefined,
  });
  return relations;
}

/** A target counts from the folder of its part, or from the root of the zip. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function withoutWorkbook(zip: ZipParts) {
  return zip.has("mimetype") && zip.has("content.xml") ? "open-document" : "no-workbook";
}
