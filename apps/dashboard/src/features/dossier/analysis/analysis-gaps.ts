import { ageInYears, type ExplanatoryAnalysis, type PlainDate } from "@nabij/domain";

/** What an explanatory analysis should cover and does not (S7). */
export type AnalysisGap =
  | "behaviour"
  | "factors"
  | "reducing"
  | "education"
  | "participation"
  | "eighteenPlus"
  | "agreements";

/** Until this birthday, in years, an analysis looks at what comes after 18 (S7, S20). */
const looksAheadUntil = 23;

/**
 * What is still missing in an analysis on day `at`, in the order in which it is best filled in:
 * what it explains, at least one factor and one that reduces, the three subjects, the agreements.
 */
export function analysisGaps(
  analysis: ExplanatoryAnalysis,
  birthDate: string,
  at: PlainDate,
): readonly AnalysisGap[] {
  const isYoung = ageInYears(birthDate, at) < looksAheadUntil;
  const checks: readonly (readonly [AnalysisGap, boolean])[] = [
    ["behaviour", analysis.behaviour === null],
    ["factors", analysis.factors.length === 0],
    ["reducing", analysis.factors.length > 0 && !hasReducing(analysis)],
    ["education", analysis.coversEducation !== true],
    ["participation", analysis.coversParticipation !== true],
    ["eighteenPlus", isYoung && analysis.covers18Plus !== true],
    ["agreements", analysis.agreements === null],
  ];
  return checks.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}

function hasReducing({ factors, links }: ExplanatoryAnalysis): boolean {
  return [...factors, ...links].some(({ effect }) => effect === "verminderen");
}
