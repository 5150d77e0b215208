import type { PlainDate } from "../../plain-date/plain-date.ts";
import { regieOf } from "../../regie/regie-of.ts";
import type { ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import type { ReportCheck } from "../saying.ts";
import { begun, line, newest, ranIn, section } from "./part.ts";

type Checked = { readonly on: PlainDate | null; readonly isDone: boolean };

/** What the next place should have in hand, and what of it there is (S7, S17, G32, G37). */
export function checklistSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const checks = Object.entries(checked(source, period)) as [ReportCheck, Checked][];
  return section(
    "checklist",
    checks.map(([check, { on, isDone }]) =>
      line(`check ${check}`, { key: "check", check, on, isDone }),
    ),
  );
}

function checked(
  { records }: ReportSource,
  { until }: ReportPeriod,
): Readonly<Record<ReportCheck, Checked>> {
  const last = begun(records.placement, until).at(-1);
  const read = newest(records.explanatoryAnalysis, until)?.readReceipts.at(-1);
  const roles = regieOf(records.regieAssignment, until);
  const held = (role: string): Checked => ({
    on: null,
    isDone: roles.some((each) => each.role === role && each.problem === null),
  });
  const guaranteed = (status: string | null | undefined): Checked => ({
    on: null,
    isDone: status === "afgesproken" || status === "nagekomen",
  });
  const isFilled = records.activity.some(
    (each) => each.kind !== "hobby" && each.kind !== null && ranIn({ from: until, until }, each),
  );
  return {
    analysisRead: dated(read?.on),
    informationAsked: dated(last?.informationAskedOn),
    fileReceived: dated(last?.fileReceivedOn),
    casusregie: held("casusregie"),
    behandelregie: held("behandelregie"),
    placementGuarantee: guaranteed(last?.placementGuarantee),
    returnGuarantee: guaranteed(last?.returnGuarantee),
    dayFilled: { on: null, isDone: isFilled },
  };
}

function dated(on: PlainDate | null | undefined): Checked {
  return { on: on ?? null, isDone: on !== null && on !== undefined };
}
