import { z } from "zod";
import { parseReport } from "./report-json.ts";
import type { Tally } from "./tally.ts";

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts of Vitest's JSON report. A file that failed without a failed test of its own (an import
 * that throws, a broken hook) counts as one failure.
 *
 * @returns `undefined` when the text is not such a report.
 */
export function countVitestReport(text: string): Tally | undefined {
  const report = parseReport(VitestReport, text);
  if (report === undefined) return undefined;
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const failures = file.assertionResults.filter((one) => one.status === "failed").length;
    passed += file.assertionResults.filter((one) => one.status === "passed").length;
    failed += file.status === "failed" ? Math.max(1, failures) : failures;
  }
  return { passed, failed };
}
