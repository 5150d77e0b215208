import type { ReflectionDocument } from "./report-document.ts";
import type { ReportLanguage } from "./report-writing.ts";

export const fileFormats = ["docx", "pdf"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A document as a Word file or a PDF. The makers are loaded when somebody asks for one. */
export async function reportFile(
  document: ReflectionDocument,
  format: FileFormat,
  language: ReportLanguage,
): Promise<{ readonly fileName: string; readonly content: Buffer }> {
  const fileName = `${document.fileName}.${format}`;
  if (format === "docx") {
    const { reportAsDocx } = await import("../../report-file/report-as-docx.ts");
    return { fileName, content: await reportAsDocx(document, "") };
  }
  const { reportAsPdf } = await import("../../report-file/report-as-pdf.ts");
  return { fileName, content: await reportAsPdf(document, "", language) };
}
