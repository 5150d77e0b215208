import type { Report, ReportAgreement, SharedAgreement } from "@nabij/reflection";
import type { PrintedLine, PrintedSection } from "../../report-file/printed-report.ts";
import { facts, line, type ReflectionWriting, section } from "./report-writing.ts";

const order = ["afgesproken", "voorstel", "idee", "eerst-wzd-stappen"] as const;

/** What was agreed first, then ideas, then what must pass the restriction steps first. */
export function agreementsSection(write: ReflectionWriting, report: Report): PrintedSection {
  const { words } = write;
  const standing = order.flatMap((status) =>
    report.agreements.filter((agreement) => agreement.status === status),
  );
  const lines = standing.flatMap((agreement) => agreementLines(write, agreement));
  return section(
    words.sections.agreements,
    lines.length === 0 ? [line(words.agreement.none)] : lines,
  );
}

/** One agreement with who, when, sign, the client's view, who said yes, and what is still to ask. */
function agreementLines(write: ReflectionWriting, agreement: ReportAgreement): PrintedLine[] {
  const { words, day, list } = write;
  const { status, what, who, when, signOfSuccess, reviewOn, restriction } = agreement;
  const missing = agreement.gaps.map(({ part }) => words.agreement.parts[part]);
  const heading = status === "afgesproken" ? what : `${words.agreement.status[status]}: ${what}`;
  return [
    { ...line(heading), look: "heading" },
    ...facts(
      [words.agreement.who, who],
      [words.agreement.when, isDay(when) ? day(when) : when],
      [words.agreement.sign, signOfSuccess],
      [words.agreement.client, clientView(write, agreement)],
      [words.agreement.review, reviewOn === null ? null : day(reviewOn)],
      [words.agreement.accepted, list(agreement.acceptedByLabels)],
      [words.agreement.from, agreement.answerIds.map((id) => `[${id}]`).join(" ")],
      [words.agreement.missing, list([...new Set(missing)])],
    ),
    ...(restriction === null ? [] : [line(words.agreement.restriction)]),
  ];
}

/** An estimate says that it is one, and silence is never a yes. */
function clientView({ words }: ReflectionWriting, agreement: ReportAgreement): string {
  const { clientView: view, clientAccepted } = agreement;
  if (view.kind === "said") return `“${view.text}”`;
  if (view.kind === "estimated") return words.agreement.estimated(view.text);
  return clientAccepted ? words.agreement.saidYes : words.agreement[view.kind];
}

/** What was agreed last time and what came of it. */
export function previousSection(
  { words, day }: ReflectionWriting,
  previous: Report["previous"],
): PrintedSection {
  const lines = (previous?.agreements ?? []).map(({ what, who, when, status }) => {
    const about = [who ?? "", isDay(when) ? day(when) : when, words.outcome[status]];
    return line(about.filter((part) => part !== "").join(", "), what ?? words.erased);
  });
  return section(words.sections.previous, lines);
}

/** What was agreed as somebody outside the table reads it: without who said what about it. */
export function sharedAgreementLines(
  { words, day }: ReflectionWriting,
  { what, who, when, signOfSuccess, reviewOn, clientView: said }: SharedAgreement,
): PrintedLine[] {
  return [
    { ...line(what), look: "heading" },
    ...facts(
      [words.agreement.who, who],
      [words.agreement.when, isDay(when) ? day(when) : when],
      [words.agreement.sign, signOfSuccess],
      [words.agreement.client, said === null ? null : `“${said}”`],
      [words.agreement.review, reviewOn === null ? null : day(reviewOn)],
    ),
  ];
}

/** The same for the client: one short sentence for each thing. */
export function easyAgreementLines(
  { words, day }: ReflectionWriting,
  { what, who, when, signOfSuccess, reviewOn, clientView: said }: SharedAgreement,
): PrintedLine[] {
  return [
    { ...line(what), look: "heading" },
    ...(who === "" ? [] : [line(words.easy.who(who))]),
    ...(isDay(when) ? [line(words.easy.when(day(when)))] : []),
    ...facts([words.easy.sign, signOfSuccess]),
    ...(reviewOn === null ? [] : [line(words.easy.review(day(reviewOn)))]),
    ...facts([words.easy.yourWords, said === null ? null : `“${said}”`]),
  ];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
