import { findPersonalData } from "../find-personal-data.ts";
import type { Finding, FindingKind } from "../finding.ts";
import type { Roster } from "../roster.ts";
import { personalDataCorpus } from "./personal-data-corpus.ts";
import { MarkedKind, type MarkedPart, type MarkedText } from "./read-marked-text.ts";

/** How well one kind is found; shares are 0 to 1, null when there is nothing to divide by. */
type PersonalDataKindFigures = {
  readonly kind: MarkedKind;
  readonly marked: number;
  /** Marked parts of which not one sign stays behind. */
  readonly found: number;
  readonly recall: number | null;
  /** Share of the findings of this kind that lie on a marked part. */
  readonly precision: number | null;
};

/** A part that was missed, or that was found without being marked. */
type PersonalDataSlip = {
  readonly text: string;
  readonly part: string;
  readonly kind: MarkedKind | FindingKind;
  /** False for a question to the writer, who can say that it is no name. */
  readonly certain: boolean;
};

export type PersonalDataSetFigures = {
  readonly sentences: number;
  /** Sentences in which nothing is marked. */
  readonly clean: number;
  /** Of those: how many were left wholly alone. */
  readonly cleanLeftAlone: number;
  readonly kinds: readonly PersonalDataKindFigures[];
  readonly misses: readonly PersonalDataSlip[];
  readonly falseAlarms: readonly PersonalDataSlip[];
};

/** How well personal data are found in the corpus, in the sentences the rules were made for and in others. */
export function personalDataCorpusFigures(): {
  readonly tuned: PersonalDataSetFigures;
  readonly heldOut: PersonalDataSetFigures;
} {
  const { tuned, heldOut, roster } = personalDataCorpus();
  return { tuned: setFigures(tuned, roster), heldOut: setFigures(heldOut, roster) };
}

type Judged = MarkedText & { readonly findings: readonly Finding[] };

function setFigures(sentences: readonly MarkedText[], roster: Roster): PersonalDataSetFigures {
  const judged = sentences.map((each) => ({
    ...each,
    findings: findPersonalData(each.text, roster),
  }));
  const clean = judged.filter(({ parts }) => parts.length === 0);
  return {
    sentences: judged.length,
    clean: clean.length,
    cleanLeftAlone: clean.filter(({ findings }) => findings.length === 0).length,
    kinds: MarkedKind.options.map((kind) => kindFigures(kind, judged)),
    misses: judged.flatMap(missesOf),
    falseAlarms: judged.flatMap(falseAlarmsOf),
  };
}

function kindFigures(kind: MarkedKind, judged: readonly Judged[]): PersonalDataKindFigures {
  const marked = judged.flatMap((each) =>
    each.parts.filter((part) => part.kind === kind).map((part) => isFound(part, each)),
  );
  const alarms = judged.flatMap((each) =>
    each.findings
      .filter((finding) => asMarked(finding, each) === kind)
      .map((one) => isRight(one, each)),
  );
  const found = marked.filter(Boolean).length;
  return {
    kind,
    marked: marked.length,
    found,
    recall: share(found, marked.length),
    precision: share(alarms.filter(Boolean).length, alarms.length),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** A name that lies on a marked part counts for the kind of that part: roster or not. */
function asMarked(finding: Finding, { parts }: MarkedText): MarkedKind {
  if (finding.kind !== "name") return finding.kind;
  const on = parts.find((part) => touches(part, finding));
  return on?.kind === "roster" || on?.kind === "nickname" ? on.kind : "name";
}

function isFound(part: MarkedPart, { findings }: Judged): boolean {
  let at = part.from;
  for (const { from, until } of findings) if (from <= at && until > at) at = until;
  return at >= part.until;
}

function isRight(finding: Finding, { parts }: MarkedText): boolean {
  return parts.some((part) => touches(part, finding));
}

function touches(one: { from: number; until: number }, other: { from: number; until: number }) {
  return one.from < other.until && other.from < one.until;
}

function missesOf(each: Judged): PersonalDataSlip[] {
  return each.parts
    .filter((part) => !isFound(part, each))
    .map((part) => slipOf(each.text, { ...part, certain: true }));
}

function falseAlarmsOf(each: Judged): PersonalDataSlip[] {
  return each.findings
    .filter((finding) => !isRight(finding, each))
    .map((finding) => slipOf(each.text, finding));
}

function slipOf(
  text: string,
  {
    kind,
    from,
    until,
    certain,
  }: Pick<PersonalDataSlip, "kind" | "certain"> & { from: number; until: number },
): PersonalDataSlip {
  return { text, part: text.slice(from, until), kind, certain };
}
