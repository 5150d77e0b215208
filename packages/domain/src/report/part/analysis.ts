import type { ReportLine, ReportPeriod, ReportSection, ReportSource } from "../report.ts";
import type { Subject } from "../saying.ts";
import { line, newest, prose, section } from "./part.ts";

/** The newest explanatory analysis, so that it travels to the next place (S7, G9, G10). */
export function analysisSection({ records }: ReportSource, { until }: ReportPeriod): ReportSection {
  const analysis = newest(records.explanatoryAnalysis, until);
  if (analysis === undefined) return section("analysis", []);
  const { id, date, author, behaviour, summary, factors, agreements } = analysis;
  const covered = coverageOf(analysis, true);
  const open = coverageOf(analysis, false);
  const lines: ReportLine[] = [
    line(`analysis ${id}`, { key: "analysis", on: date, author }),
    ...prose(id, "behaviour", behaviour),
    ...prose(id, "analysisSummary", summary),
    ...factors.map(({ key, label, effect }) =>
      line(`factor ${id} ${key}`, { key: "factor", label, effect }),
    ),
    ...prose(id, "analysisAgreements", agreements),
    line(`coverage ${id}`, { key: "coverage", covered, open }),
  ];
  return section("analysis", lines);
}

/** The subjects an analysis covers, or those it does not; unknown is not covered. */
export function coverageOf(
  analysis: ReportSource["records"]["explanatoryAnalysis"][number],
  isCovered: boolean,
): readonly Subject[] {
  const subjects = [
    ["education", analysis.coversEducation],
    ["participation", analysis.coversParticipation],
    ["age18", analysis.covers18Plus],
  ] as const;
  return subjects.flatMap(([subject, covers]) =>
    (covers === true) === isCovered ? [subject] : [],
  );
}
