import type { Audience, OutsideReport, Report, SharedSentence } from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { easyAgreementLines, sharedAgreementLines } from "./report-agreements.ts";
import { line, quoteLine, type ReflectionWriting, saidWords, section } from "./report-writing.ts";

/** A chosen sentence as it outlives the other words. */
export type KeptSentence = { readonly label: string; readonly text: string };

export type Outside = {
  readonly report: Report;
  /** The question as the client was asked it, when the guide has it in easy words. */
  readonly easyQuestion: (questionId: string) => string | null;
  readonly shared: OutsideReport;
  /** Once the words are erased: what their writers had chosen for this reader. Otherwise null. */
  readonly kept: readonly KeptSentence[] | null;
};

/**
 * What somebody outside the table reads: what was agreed and the sentences whose writers chose this
 * reader; a funder those sentences alone (product principle 4, trap 16).
 */
export function outsideSections(
  write: ReflectionWriting,
  outside: Outside,
): readonly PrintedSection[] {
  const made: Readonly<Record<Audience, () => readonly PrintedSection[]>> = {
    familie: () => familySections(write, outside),
    client: () => clientSections(write, outside),
    dossier: () => [agreed(write, outside), chosen(write, outside)],
    financier: () => [chosen(write, outside)],
  };
  return made[outside.shared.reader]();
}

function familySections(write: ReflectionWriting, outside: Outside): PrintedSection[] {
  const { sections } = write.words;
  const discussed = outside.report.phases.filter(({ state }) => state !== "not-discussed");
  return [
    section(
      sections.talkedAbout,
      discussed.map(({ title }) => line(title)),
    ),
    agreed(write, outside),
    { ...chosen(write, outside), title: sections.shared },
  ];
}

/** Agreements in short sentences, the client's own words, and what others chose to share. */
function clientSections(write: ReflectionWriting, outside: Outside): PrintedSection[] {
  const { words } = write;
  const { report, shared } = outside;
  const lines = shared.agreements.flatMap((each) => easyAgreementLines(write, each));
  const heard = report.readBack.flatMap(({ text }) =>
    text === null ? [] : [line(`“${text}”`, words.easy.readBack)],
  );
  const own = ownLines(write, outside);
  return [
    section(words.sections.agreements, lines.length === 0 ? [line(words.easy.none)] : lines),
    section(words.sections.readBack, heard),
    section(
      words.sections.ownSentences,
      own.length === 0 ? [line(words.nothingChosen.client)] : own,
    ),
    section(words.sections.forYou, sentenceLines(write, outside, isNotOfClient)),
  ];
}

/** What the client said, under the question it was said to. */
function ownLines(write: ReflectionWriting, { report, easyQuestion }: Outside): PrintedLine[] {
  const { phases, alsoSaid } = report;
  const questions = phases.flatMap((phase) => phase.questions);
  const asked = questions.flatMap(({ questionId, text, quotes, silences }) => {
    const own = [...quotes, ...silences].filter(({ role }) => role === "client");
    if (own.length === 0) return [];
    const about: PrintedLine = { ...line(easyQuestion(questionId) ?? text), look: "question" };
    return [about, ...own.map((quote) => line(saidWords(write, quote)))];
  });
  const besides = alsoSaid.filter(({ role }) => role === "client");
  return [...asked, ...besides.map((quote) => line(quoteLine(write, quote).text))];
}

function isNotOfClient({ role }: SharedSentence): boolean {
  return role !== "client";
}

function agreed(write: ReflectionWriting, { shared }: Outside): PrintedSection {
  const { words } = write;
  const lines = shared.agreements.flatMap((each) => sharedAgreementLines(write, each));
  const none = lines.length === 0 ? [line(words.agreement.none)] : lines;
  return section(words.sections.agreements, none);
}

function chosen(write: ReflectionWriting, outside: Outside): PrintedSection {
  const { words } = write;
  const lines = sentenceLines(write, outside, () => true);
  const nothing = line(words.nothingChosen[outside.shared.reader]);
  return section(words.sections.sharedHere, lines.length === 0 ? [nothing] : lines);
}

/** The chosen sentences with the question they answer and who said it, as far as it may be known. */
function sentenceLines(
  write: ReflectionWriting,
  { shared, kept }: Outside,
  isWanted: (sentence: SharedSentence) => boolean,
): PrintedLine[] {
  if (kept !== null) return kept.map(({ label, text }) => line(`“${text}”`, label));
  return shared.sentences.filter(isWanted).flatMap((sentence): PrintedLine[] => {
    const { question, role, label, perspective, text, choice, scale } = sentence;
    const name = label ?? write.role(role);
    const who = perspective === "as-client" ? write.words.said.estimatedBy(name) : name;
    const said = {
      kind: "answered",
      text,
      choice: choice === null ? null : { id: "", text: choice },
      scale,
    } as const;
    const about: PrintedLine = { ...line(question), look: "question" };
    return [...(question === "" ? [] : [about]), line(saidWords(write, said), who)];
  });
}
