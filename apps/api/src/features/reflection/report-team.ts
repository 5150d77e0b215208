import {
  type Quote,
  type Report,
  type ReportPhase,
  type ReportQuestion,
  speakerOf,
} from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { agreementsSection, previousSection } from "./report-agreements.ts";
import {
  differencesSection,
  fieldSection,
  gapsSection,
  loneViewsSection,
} from "./report-differences.ts";
import { optionSections } from "./report-options.ts";
import { facts, line, quoteLine, type ReflectionWriting, section } from "./report-writing.ts";
import type { ApprovedSummary } from "./summary.ts";

/** What those who were at the table read: everything that was revealed, by question (§4.7). */
export function teamSections(
  write: ReflectionWriting,
  report: Report,
  summary: ApprovedSummary | null,
): readonly PrintedSection[] {
  return [
    tableSection(write, report),
    momentSection(write, report),
    ...(summary === null ? [] : [summarySection(write, summary)]),
    agreementsSection(write, report),
    readBackSection(write, report),
    previousSection(write, report.previous),
    fieldSection(write, report),
    differencesSection(write, report),
    loneViewsSection(write, report),
    gapsSection(write, report),
    ...optionSections(write, report),
    impactSection(write, report),
    saidSection(write, report),
    section(
      write.words.sections.alsoSaid,
      report.alsoSaid.map((quote) => quoteLine(write, quote)),
    ),
    remainsSection(write, report),
  ];
}

function tableSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words, name, day, list } = write;
  const { present, absent, emptyChair, guide, closing } = report;
  const labels = (people: Report["present"]) =>
    list(
      people.map(({ label, supportedBy }) =>
        supportedBy === null ? label : `${label} (${words.table.supported(supportedBy)})`,
      ),
    );
  return section(words.sections.table, [
    ...facts(
      [words.table.present, labels(present)],
      [words.table.absent, labels(absent)],
      [words.table.closed, closing === null ? null : day(closing.at)],
      [words.table.guide, guide === null ? null : words.table.guideText(guide.id, guide.version)],
    ),
    ...(emptyChair ? [line(capital(words.table.emptyChair(name)))] : []),
  ]);
}

function momentSection({ words }: ReflectionWriting, { moment }: Report): PrintedSection {
  const text = moment === null ? [] : [line(moment.text === null ? words.erased : moment.text)];
  return section(words.sections.moment, text);
}

/** What the client said when the agreements were read to them. */
function readBackSection({ words }: ReflectionWriting, report: Report): PrintedSection {
  const people = { participants: [...report.present, ...report.absent], language: report.language };
  const lines = report.readBack.map(({ participantId, text }) =>
    line(
      text === null ? words.erased : `“${text}”`,
      speakerOf(people, participantId)?.label ?? null,
    ),
  );
  return section(words.sections.readBack, lines);
}

/** What a person approved, with what it cites, and what it does not. */
function summarySection(write: ReflectionWriting, summary: ApprovedSummary): PrintedSection {
  const { words, day } = write;
  const { sentences, alsoSaid, approvedBy, approvedOn } = summary;
  const also = alsoSaid.map((id) => `[${id}]`).join(" ");
  return section(words.sections.summary, [
    ...sentences.map(({ text, cites }) => line(cited(text, cites))),
    ...facts([words.sections.alsoSaid, also]),
    line(words.approved(approvedBy, day(approvedOn))),
  ]);
}

function cited(text: string, cites: readonly string[]): string {
  return cites.length === 0 ? text : `${text} ${cites.map((id) => `[${id}]`).join(" ")}`;
}

/** Better and harder by the numbers of the answers; what came only after probing stands apart. */
function impactSection({ words }: ReflectionWriting, { impact }: Report): PrintedSection {
  const numbers = (quotes: readonly Quote[]) => quotes.map(({ cite }) => cite).join(" ");
  const column = ({ spontaneous, afterProbing }: Report["impact"]["positive"]) => {
    const probed =
      afterProbing.length === 0 ? "" : `${words.impact.probed}: ${numbers(afterProbing)}`;
    const both = [numbers(spontaneous), probed].filter((part) => part !== "");
    return both.length === 0 ? words.impact.none : both.join("; ");
  };
  const { positive, negative } = impact;
  const counted = [positive, negative].flatMap((one) => [...one.spontaneous, ...one.afterProbing]);
  if (counted.length === 0) return section(words.sections.impact, []);
  return section(
    words.sections.impact,
    facts([words.impact.better, column(positive)], [words.impact.harder, column(negative)]),
  );
}

function saidSection(write: ReflectionWriting, { phases }: Report): PrintedSection {
  const discussed = phases.filter(({ state }) => state !== "not-discussed");
  return section(
    write.words.sections.said,
    discussed.flatMap((phase) => phaseLines(write, phase)),
  );
}

function phaseLines(write: ReflectionWriting, phase: ReportPhase): PrintedLine[] {
  const { words, list } = write;
  const answered = phase.questions.flatMap((question) => askedLines(write, question));
  if (answered.length === 0) return [];
  return [
    { ...line(phase.title), look: "heading" },
    ...(phase.state === "open" ? [line(words.phase.open)] : []),
    ...(phase.secondRoundHeld ? [line(words.phase.second)] : []),
    ...(phase.absent.length > 0 ? [line(words.phase.absent(list(phase.absent)))] : []),
    ...answered,
  ];
}

/** A question with its answers, silences last: they are answers too. */
function askedLines(write: ReflectionWriting, question: ReportQuestion): PrintedLine[] {
  const quotes = [...question.quotes, ...question.silences];
  if (quotes.length === 0) return [];
  const asked: PrintedLine = { ...line(question.text), look: "question" };
  return [asked, ...quotes.map((quote) => quoteLine(write, quote))];
}

/** Nothing is lost: what was not answered, what was taken back, what was never shown. */
function remainsSection({ words }: ReflectionWriting, report: Report): PrintedSection {
  const { notAnswered, withdrawn, neverRevealed } = report;
  const reasons = ["no-answer", "skipped", "not-asked"] as const;
  const open = reasons.flatMap((reason) => {
    const questions = notAnswered.filter(({ unanswered }) => unanswered === reason);
    if (questions.length === 0) return [];
    const heading: PrintedLine = { ...line(words.unanswered[reason]), look: "heading" };
    return [heading, ...questions.map(({ text }) => line(text))];
  });
  return section(words.sections.notAnswered, [
    ...open,
    ...(withdrawn > 0 ? [line(words.withdrawn(withdrawn))] : []),
    ...(neverRevealed > 0 ? [line(words.neverRevealed(neverRevealed))] : []),
  ]);
}

/** A sentence that begins with a name somebody chose may begin with a small letter; this one does not. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
