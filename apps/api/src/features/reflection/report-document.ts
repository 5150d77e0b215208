import {
  findQuestion,
  type PinnedGuide,
  type Report,
  type ReportReader,
  readEasy,
  reportFor,
  type SessionState,
} from "@nabij/reflection";
import type { PrintedReport, PrintedSection } from "../../report-file/printed-report.ts";
import { type KeptSentence, outsideSections } from "./report-outside.ts";
import { teamSections } from "./report-team.ts";
import {
  type ReflectionWriting,
  type ReportLanguage,
  reflectionWriting,
} from "./report-writing.ts";
import type { ApprovedSummary } from "./summary.ts";

export type DocumentSource = {
  readonly report: Report;
  readonly guide: PinnedGuide;
  readonly sharing: SessionState["sharing"];
  readonly summary: ApprovedSummary | null;
  /** Once the words are erased: what their writers had chosen for this reader. Otherwise null. */
  readonly kept: readonly KeptSentence[] | null;
};

/** A document for one kind of reader, with a name for its file in which nobody is named. */
export type ReflectionDocument = PrintedReport & {
  readonly reader: ReportReader;
  readonly fileName: string;
};

/**
 * Puts a conversation into words for one kind of reader. Screen, paper and files are all made from
 * this, so that none of them can hold more than another.
 */
export function reflectionDocument(
  reader: ReportReader,
  source: DocumentSource,
  { language, today }: { readonly language: ReportLanguage; readonly today: string },
): ReflectionDocument {
  const { report } = source;
  const write = reflectionWriting(language, report.clientName);
  const { words, day, name } = write;
  const { startedOn, clientName } = report;
  return {
    reader,
    title: words.title[reader],
    lead: words.lead[reader],
    about: [
      ...(clientName === null ? [] : [words.about(name)]),
      ...(startedOn === null ? [] : [words.day(day(startedOn))]),
    ],
    sections: sectionsFor(write, reader, source).filter(
      ({ lines, table }) => lines.length > 0 || table !== null,
    ),
    madeOn: words.madeOn(day(today)),
    ownWords: words.ownWords,
    fileName: `${words.fileName[reader]}-${startedOn?.slice(0, 10) ?? today}`,
  };
}

function sectionsFor(
  write: ReflectionWriting,
  reader: ReportReader,
  source: DocumentSource,
): readonly PrintedSection[] {
  const { report, sharing, summary, kept } = source;
  const read = reportFor(reader, report, sharing);
  if (read.reader === "team") return teamSections(write, read.report, summary);
  const easyQuestion = (questionId: string) => easyWords(source, questionId);
  return outsideSections(write, { report, easyQuestion, shared: read, kept });
}

/** Easy words are Dutch; in another language the question stands as it was asked. */
function easyWords({ guide, report }: DocumentSource, questionId: string): string | null {
  const question = findQuestion(guide, questionId);
  if (question === undefined || report.language !== "nl") return null;
  return readEasy(question, "client", report.clientName).text;
}
