import { z } from "zod";
import { parseReport } from "./report-json.ts";
import type { Tally } from "./tally.ts";

const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/**
 * Counts of Playwright's JSON report. A test that only passed on a second try did not pass, and
 * an error outside the tests (a journey file that does not load) counts as one failure.
 *
 * @returns `undefined` when the text is not such a report.
 */
export function countPlaywrightReport(text: string): Tally | undefined {
  const report = parseReport(PlaywrightReport, text);
  if (report === undefined) return undefined;
  const { errors, stats } = report;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
