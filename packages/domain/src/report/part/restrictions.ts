import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import { begun, isIn, line, ranIn, section } from "./part.ts";

/** The restrictions that were in force, as recorded; the document judges nothing (S18, S27, G24). */
export function restrictionsSection(source: ReportSource, period: ReportPeriod): ReportSection {
  const { trajectory, records } = source;
  const restrictions = begun(records.restriction, period.until).filter((each) =>
    ranIn(period, each),
  );
  const lines = restrictions.flatMap((each): ReportLine[] => {
    const { id, form, regime, from, until, endedBecause } = each;
    const reviews = each.reviews.filter(({ on }) => isIn(period, on)).length;
    const say = { key: "restriction", form, regime, from, until, reviews } as const;
    const lasting = line(`restriction ${id}`, say);
    if (until === null || until > period.until) return [lasting];
    const ended = { key: "restrictionEnded", form, on: until, because: endedBecause } as const;
    return [lasting, line(`restriction ended ${id}`, ended)];
  });
  if (restrictions.length === 0) lines.push(line("no restrictions", { key: "noRestrictions" }));
  if (trajectory.isRestriction !== null) {
    const { restrictionAskedOn: on, isRestriction: answer } = trajectory;
    lines.push(line("one-to-one asked", { key: "oneToOneAsked", on, answer }));
  }
  return section("restrictions", lines);
}
