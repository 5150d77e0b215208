import PDFDocument from "pdfkit";
import { type Face, fontFiles, fontOf, runsOf } from "./pdf-fonts.ts";
import type { PrintedLine, PrintedReport, PrintedSection } from "./printed-report.ts";

type Pdf = PDFKit.PDFDocument;
type Part = ReturnType<Pdf["struct"]>;
type Type = { readonly face: Face; readonly size: number; readonly color: string };

const ink = "#1F2421";
const soft = "#5C625D";
const line = "#E6E0D6";
const margin = { top: 56, bottom: 64, left: 60, right: 60 };

const body: Type = { face: "regular", size: 11, color: ink };
const strong: Type = { ...body, face: "bold" };
const aside: Type = { ...body, color: soft };
const headings = {
  H1: { face: "bold", size: 20, color: ink },
  H2: { face: "bold", size: 14, color: ink },
  H3: { face: "bold", size: 12, color: ink },
  H4: { face: "bold", size: 11, color: ink },
} as const satisfies Record<string, Type>;

export type PdfLanguage = "nl" | "en";

/**
 * A document as a tagged PDF on A4: headings, paragraphs and tables are marked as such, so that a
 * screen reader can follow it, and the fonts are in the file. `remark` is what its maker adds.
 */
export async function reportAsPdf(
  report: PrintedReport,
  remark: string,
  language: PdfLanguage,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: "A4",
    margins: margin,
    bufferPages: true,
    tagged: true,
    pdfVersion: "1.7",
    lang: language === "nl" ? "nl-NL" : "en-GB",
    displayTitle: true,
    info: { Title: report.title, Creator: "Nabij", Producer: "Nabij" },
  });
  const file = collected(doc);
  for (const [name, bytes] of fontFiles()) doc.registerFont(name, bytes);
  const root = doc.struct("Document");
  doc.addStructure(root);
  write(doc, root, report, remark.trim());
  root.end();
  pageNumbers(doc, report.madeOn);
  doc.end();
  return file;
}

function collected(doc: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
}

function write(doc: Pdf, root: Part, report: PrintedReport, own: string): void {
  tagged(doc, root, "H1", () => say(doc, report.title, headings.H1, 4));
  for (const text of [report.lead, ...report.about])
    tagged(doc, root, "P", () => say(doc, text, aside, 3));
  for (const section of report.sections) writeSection(doc, root, section);
  if (own === "") return;
  heading(doc, root, "H2", report.ownWords);
  paragraphs(doc, root, null, own);
}

function writeSection(doc: Pdf, root: Part, { title, lines, table }: PrintedSection): void {
  const part = doc.struct("Sect");
  root.add(part);
  heading(doc, part, "H2", title);
  for (const each of lines) writeLine(doc, part, each);
  if (table !== null) writeTable(doc, part, table);
  part.end();
}

function writeLine(doc: Pdf, part: Part, { label, text, look }: PrintedLine): void {
  if (look === "heading") heading(doc, part, "H3", text);
  else if (look === "question") heading(doc, part, "H4", text);
  else paragraphs(doc, part, label, text);
}

/** A heading takes at least a few lines along to the next page. */
function heading(doc: Pdf, part: Part, level: "H2" | "H3" | "H4", text: string): void {
  const room = doc.page.height - margin.bottom - doc.y;
  if (room < 70) doc.addPage();
  else doc.moveDown(level === "H2" ? 1 : 0.5);
  tagged(doc, part, level, () => say(doc, text, headings[level], 3));
}

/** Typed text keeps its paragraphs; its label stands before the first. */
function paragraphs(doc: Pdf, part: Part, label: string | null, text: string): void {
  text.split(/\n+/).forEach((paragraph, place) => {
    tagged(doc, part, "P", () => {
      if (label !== null && place === 0) say(doc, `${label}: `, strong, 0, true);
      say(doc, paragraph, body, 4);
    });
  });
}

function tagged(doc: Pdf, part: Part, type: string, draw: () => void): void {
  const element = doc.struct(type, {}, draw);
  part.add(element);
  element.end();
}

/** One piece of text; what a font lacks is drawn with the next one. */
function say(doc: Pdf, text: string, type: Type, after: number, goesOn = false): void {
  const runs = runsOf(text, type.face);
  doc.fontSize(type.size).fillColor(type.color);
  runs.forEach(({ font, text: run }, place) => {
    const continued = goesOn || place < runs.length - 1;
    doc.font(font).text(run, { continued, lineGap: 2, paragraphGap: after });
  });
}

function writeTable(doc: Pdf, part: Part, { head, rows }: NonNullable<PrintedSection["table"]>) {
  const table = doc.struct("Table");
  part.add(table);
  doc.moveDown(0.3);
  writeRow(doc, table, head, true);
  for (const cells of rows) writeRow(doc, table, cells, false);
  doc.x = margin.left;
  doc.moveDown(0.5);
  table.end();
}

/** The first column is wider and reads from the left, figures stand at the right. */
function writeRow(doc: Pdf, table: Part, cells: readonly string[], isHead: boolean): void {
  const width = doc.page.width - margin.left - margin.right;
  const first = cells.length > 2 ? width * 0.4 : width * 0.5;
  const other = (width - first) / Math.max(1, cells.length - 1);
  const type = isHead ? strong : body;
  const measure = (text: string, place: number) =>
    doc
      .font(fontOf(type.face))
      .fontSize(10)
      .heightOfString(text, { width: widthAt(place) - 8 });
  const widthAt = (place: number) => (place === 0 ? first : other);
  const height = Math.max(...cells.map(measure)) + 6;
  if (doc.y + height > doc.page.height - margin.bottom) doc.addPage();
  const top = doc.y;
  const row = doc.struct("TR");
  table.add(row);
  cells.forEach((text, place) => {
    const left = margin.left + (place === 0 ? 0 : first + (place - 1) * other);
    const font = runsOf(text, type.face).at(0)?.font ?? fontOf(type.face);
    tagged(doc, row, isHead ? "TH" : "TD", () => {
      doc.font(font).fontSize(10).fillColor(type.color);
      const align = place === 0 ? "left" : "right";
      doc.text(text, left, top + 3, { width: widthAt(place) - 8, align });
    });
  });
  row.end();
  const under = top + height;
  doc.markContent("Artifact", { type: "Layout" });
  doc.moveTo(margin.left, under).lineTo(margin.left + width, under);
  doc.lineWidth(0.5).strokeColor(line).stroke();
  doc.endMarkedContent();
  doc.x = margin.left;
  doc.y = under;
}

/** Outside the text for whoever hears the document. */
function pageNumbers(doc: Pdf, madeOn: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent("Artifact", { type: "Pagination" });
    doc.font(fontOf("regular")).fontSize(9).fillColor(soft);
    const text = `${madeOn}   ${page - start + 1} / ${count}`;
    doc.text(text, margin.left, doc.page.height - 40, { lineBreak: false });
    doc.endMarkedContent();
  }
}
