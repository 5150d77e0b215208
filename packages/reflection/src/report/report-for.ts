import type { Role } from "../guide/role.ts";
import type { SessionState } from "../session/state.ts";
import type { Audience } from "../session/together.ts";
import type { Quote } from "./quote.ts";
import type { Report, ReportAgreement } from "./report.ts";

/** Who reads a report: those who were at the table, or one of the audiences outside it. */
export type ReportReader = "team" | Audience;

/** One sentence its writer chose to share with this reader. */
export type SharedSentence = {
  readonly questionId: string;
  readonly question: string;
  readonly text: string | null;
  readonly choice: string | null;
  readonly scale: number | null;
  readonly perspective: Quote["perspective"];
  readonly role: Role;
  /** null where words stand without their person. */
  readonly label: string | null;
};

/** What was agreed, without who said what about it. */
export type SharedAgreement = Pick<
  ReportAgreement,
  "id" | "kind" | "what" | "who" | "when" | "signOfSuccess" | "reviewOn"
> & {
  /** The client's own words; for the client and the file only. */
  readonly clientView: string | null;
};

export type OutsideReport = {
  readonly reader: Audience;
  readonly sessionId: string | null;
  readonly startedOn: string | null;
  readonly language: Report["language"];
  readonly clientName: string | null;
  readonly emptyChair: boolean;
  readonly agreements: readonly SharedAgreement[];
  readonly sentences: readonly SharedSentence[];
};

export type ReaderReport = { readonly reader: "team"; readonly report: Report } | OutsideReport;

/**
 * The report for one kind of reader. The team reads everything that was revealed. Anyone else
 * reads what was agreed and the sentences whose writers chose this reader; a funder only those
 * sentences (product principle 4, trap 16).
 */
export function reportFor(
  reader: ReportReader,
  report: Report,
  sharing: SessionState["sharing"],
): ReaderReport {
  if (reader === "team") return { reader, report };
  const { sessionId, startedOn, language, clientName, emptyChair } = report;
  const chosen = new Set(
    sharing.filter((one) => one.with.includes(reader)).map(({ answerId }) => answerId),
  );
  const agreed = report.agreements.filter(({ status }) => status === "afgesproken");
  return {
    reader,
    ...{ sessionId, startedOn, language, clientName, emptyChair },
    agreements: reader === "financier" ? [] : agreed.map((item) => sharedAgreement(reader, item)),
    sentences: sentencesOf(report)
      .filter(({ answerId }) => chosen.has(answerId))
      .map(bare),
  };
}

type Sentence = SharedSentence & { readonly answerId: string };

function sentencesOf({ phases, alsoSaid, present, absent }: Report): Sentence[] {
  const questions = phases.flatMap((phase) => phase.questions);
  const quotes = [
    ...questions.flatMap((question) => [...question.quotes, ...question.silences]),
    ...alsoSaid,
  ];
  const known = new Set([...present, ...absent].map(({ id }) => id));
  return quotes.map((quote) => ({
    answerId: quote.answerId,
    questionId: quote.questionId,
    question: questions.find(({ questionId }) => questionId === quote.questionId)?.text ?? "",
    text: quote.text,
    choice: quote.choice?.text ?? null,
    scale: quote.scale,
    perspective: quote.perspective,
    role: quote.role,
    label: known.has(quote.participantId) ? quote.label : null,
  }));
}

function bare({ answerId: _answerId, ...sentence }: Sentence): SharedSentence {
  return sentence;
}

function sharedAgreement(reader: Audience, agreement: ReportAgreement): SharedAgreement {
  const { id, kind, what, who, when, signOfSuccess, reviewOn, clientView } = agreement;
  const isTheirs = reader === "client" || reader === "dossier";
  const said = clientView.kind === "said" && isTheirs ? clientView.text : null;
  return { id, kind, what, who, when, signOfSuccess, reviewOn, clientView: said };
}
