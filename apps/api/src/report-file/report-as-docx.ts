import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { PrintedLine, PrintedReport, PrintedSection } from "./printed-report.ts";

// Word counts lengths in twentieths of a point and letters in half points.
const a4 = { width: 11_906, height: 16_838 };
const margin = { top: 1020, bottom: 1020, left: 1134, right: 1134 };
const bodySize = 22;
const smallSize = 18;
const ink = "1F2421";
const soft = "5C625D";

/**
 * A document as a Word file on A4, with headings a screen reader can follow. `remark` is what its
 * maker adds in own words; blank adds nothing.
 */
export async function reportAsDocx(report: PrintedReport, remark: string): Promise<Buffer> {
  const own = remark.trim();
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    aside(report.lead),
    ...report.about.map(aside),
    ...report.sections.flatMap(sectionParts),
    ...(own === "" ? [] : [heading(report.ownWords), ...paragraphs(own)]),
  ];
  const footer = new Footer({ children: [footerLine(report)] });
  const page = { size: a4, margin };
  const document = new Document({
    creator: "Nabij",
    title: report.title,
    styles,
    sections: [{ properties: { page }, footers: { default: footer }, children }],
  });
  return Packer.toBuffer(document);
}

const headingRun = { bold: true, color: ink };

const styles = {
  default: {
    document: { run: { font: "Calibri", size: bodySize, color: ink } },
    title: { run: { ...headingRun, size: 40 }, paragraph: { spacing: { after: 80 } } },
    heading1: {
      run: { ...headingRun, size: 27 },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { ...headingRun, size: 24 },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
    heading3: {
      run: { ...headingRun, size: bodySize },
      paragraph: { spacing: { before: 140, after: 40 }, keepNext: true },
    },
  },
};

function sectionParts({ title, lines, table }: PrintedSection): (Paragraph | Table)[] {
  return [
    heading(title),
    ...lines.flatMap(lineParagraphs),
    ...(table === null ? [] : [wordTable(table)]),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
}

function smallHeading(
  text: string,
  level: typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3,
): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(text)] });
}

function aside(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color: soft })] });
}

/** Typed text keeps its paragraphs; its label stands before the first. */
function lineParagraphs({ label, text, look }: PrintedLine): Paragraph[] {
  if (look === "heading") return [smallHeading(text, HeadingLevel.HEADING_2)];
  if (look === "question") return [smallHeading(text, HeadingLevel.HEADING_3)];
  if (label === null) return paragraphs(text);
  const [first = "", ...others] = text.split(/\n+/);
  const labelled = new Paragraph({
    spacing: { after: 80 },
    children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(first)],
  });
  return [labelled, ...others.flatMap(paragraphs)];
}

function paragraphs(text: string): Paragraph[] {
  return text
    .split(/\n+/)
    .map((part) => new Paragraph({ spacing: { after: 80 }, children: [new TextRun(part)] }));
}

function wordTable({ head, rows }: NonNullable<PrintedSection["table"]>): Table {
  const none = { style: BorderStyle.NONE, size: 0 };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: "E6E0D6" };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: thin, bottom: thin, left: none, right: none, insideVertical: none },
    rows: [tableRow(head, true), ...rows.map((cells) => tableRow(cells, false))],
  });
}

function tableRow(cells: readonly string[], isHead: boolean): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((text, place) => {
      const alignment = place === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT;
      const run = new TextRun({ text, bold: isHead, size: 20 });
      return new TableCell({ children: [new Paragraph({ alignment, children: [run] })] });
    }),
  });
}

function footerLine({ madeOn }: PrintedReport): Paragraph {
  const run = { size: smallSize, color: soft };
  return new Paragraph({
    children: [
      new TextRun({ ...run, text: `${madeOn}  ` }),
      new TextRun({ ...run, children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
    ],
  });
}
