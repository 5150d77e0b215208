import type { Funding } from "../../funding/funding.ts";
import { intensityOn } from "../../intensity/intensity-on.ts";
import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { begun, line, newest, prose, ranIn, section } from "./part.ts";

/** What was paid, and on what it was spent: staff, environment, context (S25, G42). */
export function moneySection({ records }: ReportSource, period: ReportPeriod): ReportSection {
  const funding = begun(records.funding, period.until).filter((each) => ranIn(period, each));
  return section("money", funding.flatMap(moneyLines));
}

function moneyLines(funding: Funding): readonly ReportLine[] {
  const { id, scheme, from, until, amountEuro, amountPer, amountYear } = funding;
  const amount =
    amountEuro === null ? null : { euro: amountEuro, per: amountPer, year: amountYear };
  const paid = line(`money ${id}`, { key: "money", scheme, from, until, amount });
  const { staffShare: staff, environmentShare: environment, contextShare: context } = funding;
  if (staff === null && environment === null && context === null) return [paid];
  return [paid, line(`shares ${id}`, { key: "shares", staff, environment, context })];
}

/** What is asked next, made from what runs now; the request in words is the manager's own (S25). */
export function askedSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const { trajectory, records } = source;
  const { until } = period;
  const funding = fundingOn(source, period);
  const now = intensityOn(records.intensity, until);
  const lines: ReportLine[] = [];
  if (funding !== undefined || now !== undefined) {
    const say = {
      key: "asked",
      scheme: funding?.scheme ?? null,
      hoursPerDay: now?.hoursPerDay ?? null,
      ratio: now?.ratio ?? null,
      decision: newest(records.evaluation, until)?.decision ?? null,
    } as const;
    lines.push(line("asked", say));
  }
  const renewalOn = funding?.renewalOn ?? null;
  if (renewalOn !== null) lines.push(line("renewal", { key: "renewal", on: renewalOn }));
  return section("asked", [
    ...lines,
    ...prose("next", "planA", trajectory.planA),
    ...prose("next", "planB", trajectory.planB),
    ...prose("next", "nextPlace", trajectory.nextPlace),
  ]);
}

/** What pays for it at the end of the period; meerzorg before any other. */
export function fundingOn({ records }: ReportSource, { until }: ReportPeriod) {
  const current = begun(records.funding, until).filter((each) =>
    ranIn({ from: until, until }, each),
  );
  return current.find(({ scheme }) => scheme.includes("meerzorg")) ?? current.at(-1);
}
