import type {
  PlainDate,
  Report,
  ReportGap,
  ReportLine,
  ReportSection,
  ReportSectionId,
  ReportTable,
} from "@nabij/domain";
import type { ReportWords, Sayings, Writing } from "../../words/report/report-words.ts";
import { type ReportLanguage, reportWords, writingIn } from "./writing.ts";

type WordedLine = {
  readonly id: string;
  /** What a piece of somebody's own text is about; null for a sentence. */
  readonly label: string | null;
  readonly text: string;
  /** Left out until somebody chooses to put it in. */
  readonly isOffered: boolean;
};

/** A table as it is read: every cell is text. */
type WordedTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type WordedSection = {
  readonly id: ReportSectionId;
  readonly title: string;
  readonly lines: readonly WordedLine[];
  readonly table: WordedTable | null;
};

/** A document in words, without a layout. */
export type WordedReport = {
  readonly kind: Report["kind"];
  readonly title: string;
  readonly lead: string;
  /** About whom and over which time. */
  readonly about: readonly string[];
  readonly sections: readonly WordedSection[];
  readonly madeOn: string;
  readonly ownWords: string;
  readonly fileName: string;
  /** For who makes it; never part of the document. */
  readonly missing: readonly (ReportGap & { readonly text: string })[];
};

type About = { readonly name: string; readonly number: string; readonly at: PlainDate };

/** Puts a document into words. A passport is about its owner and carries no number of a file. */
export function wordedReport(
  report: Report,
  { name, number, at }: About,
  language: ReportLanguage,
): WordedReport {
  const words = reportWords(language);
  const write = writingIn(language, name);
  const sayings = words.sayings(write);
  const { kind, period } = report;
  const isMoment = kind === "transfer" || kind === "passport";
  const time = isMoment
    ? words.on(write.day(period.until))
    : words.period(write.day(period.from), write.day(period.until));
  return {
    kind,
    ...words.kinds[kind],
    about: kind === "passport" ? [time] : [words.about(name, number), time],
    sections: report.sections.map((section) => wordedSection(section, words, write, sayings)),
    madeOn: words.madeOn(write.day(at)),
    ownWords: words.ownWords,
    fileName: `${words.fileName[kind]}-${number.replace(/[^\w-]/g, "_")}.docx`,
    missing: report.missing.map((gap) => ({ ...gap, text: words.gaps[gap.gap](gap.count) })),
  };
}

/** The document without the lines that stay out of it; a heading with nothing left goes too. */
export function withoutLines(report: WordedReport, leftOut: ReadonlySet<string>): WordedReport {
  const sections = report.sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ id }) => !leftOut.has(id)),
      table: leftOut.has(tableId(section)) ? null : section.table,
    }))
    .filter(({ lines, table }) => lines.length > 0 || table !== null);
  return { ...report, sections };
}

/** The id under which the table of a section can be left out. */
function tableId({ id }: Pick<WordedSection, "id">): string {
  return `table ${id}`;
}

/** The ids that stay out: what was taken out, and what was offered and not put in. */
export function chosenLines(
  report: WordedReport,
  { leftOut, putIn }: { readonly leftOut: readonly string[]; readonly putIn: readonly string[] },
): ReadonlySet<string> {
  const offered = report.sections.flatMap(({ lines }) =>
    lines.filter(({ id, isOffered }) => isOffered && !putIn.includes(id)).map(({ id }) => id),
  );
  return new Set([...leftOut, ...offered]);
}

function wordedSection(
  { id, lines, table }: ReportSection,
  words: ReportWords,
  write: Writing,
  sayings: Sayings,
): WordedSection {
  return {
    id,
    title: words.sections[id],
    lines: lines.map((line) => wordedLine(line, words, sayings)),
    table: table === null ? null : wordedTable(table, words, write),
  };
}

function wordedLine({ id, say, isOffered }: ReportLine, words: ReportWords, sayings: Sayings) {
  if (say.key === "prose") {
    return { id, label: words.labels[say.label], text: say.text, isOffered };
  }
  return { id, label: null, text: asSentence(sayingOf(say, sayings)), isOffered };
}

function sayingOf<K extends ReportLine["say"]["key"]>(
  say: Extract<ReportLine["say"], { key: K }>,
  sayings: Sayings,
): string {
  return sayings[say.key as K](say);
}

/** Begins with a capital, and has one full stop where a typed text brought its own. */
function asSentence(text: string): string {
  const one = text.replace(/(?<!\.)\.\.(?!\.)/g, ".");
  return one.charAt(0).toLocaleUpperCase() + one.slice(1);
}

function wordedTable(
  { months, withHeard }: ReportTable,
  { table }: ReportWords,
  { month, number }: Writing,
): WordedTable {
  const hours = (count: number | null) => (count === null ? table.none : number(count));
  const head = [table.month, table.planned, table.delivered, table.share];
  const rows = months.map((row) => {
    const { plannedHours: planned, deliveredHours: delivered } = row;
    const share =
      planned === null || delivered === null || planned === 0
        ? "–"
        : `${Math.round((delivered / planned) * 100)}%`;
    const cells = [month(row.month), hours(planned), hours(delivered), share];
    return withHeard ? [...cells, String(row.timesHeard)] : cells;
  });
  return { head: withHeard ? [...head, table.heard] : head, rows };
}
