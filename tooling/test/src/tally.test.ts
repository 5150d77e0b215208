import { expect, test } from "vitest";
import { countPlaywrightReport } from "./playwright-report.ts";
import { formatTally, sumTallies, tallySuite } from "./tally.ts";
import { countVitestReport } from "./vitest-report.ts";

const vitestFile = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const vitestReport = (...testResults: object[]) => JSON.stringify({ testResults });
const playwrightReport = (stats: object, errors: object[] = []) =>
  JSON.stringify({
    errors,
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  });

test("Vitest counts are the sum over its files", () => {
  const report = vitestReport(
    vitestFile("passed", "passed", "passed"),
    vitestFile("failed", "failed", "passed"),
  );
  expect(countVitestReport(report)).toEqual({ passed: 3, failed: 1 });
});

test("a test file that does not load counts as a failure", () => {
  const report = vitestReport(vitestFile("passed", "passed"), vitestFile("failed"));
  expect(countVitestReport(report)).toEqual({ passed: 1, failed: 1 });
});

test("skipped tests count as nothing, so a suite of only skipped tests is not green", () => {
  const counts = countVitestReport(vitestReport(vitestFile("passed", "skipped", "todo")));
  expect(counts).toEqual({ passed: 0, failed: 0 });
  expect(tallySuite({ exitCode: 0, counts })).toEqual({ passed: 0, failed: 1 });
});

test("Playwright counts a flaky test and an error outside the tests as failures", () => {
  const report = playwrightReport({ expected: 4, unexpected: 1, flaky: 1 }, [{ message: "x" }]);
  expect(countPlaywrightReport(report)).toEqual({ passed: 4, failed: 3 });
});

test.each([
  ["an empty file", ""],
  ["half a report", '{"testResults": [{'],
  ["another shape", '{"tests": 3}'],
])("%s is no report, and the suite counts as one failure", (_name, text) => {
  expect(countVitestReport(text)).toBeUndefined();
  expect(countPlaywrightReport(text)).toBeUndefined();
  expect(tallySuite({ exitCode: 0, counts: undefined })).toEqual({ passed: 0, failed: 1 });
});

test("an unhandled error beside green tests still makes the suite fail", () => {
  const counts = { passed: 8, failed: 0 };
  expect(tallySuite({ exitCode: 1, counts })).toEqual({ passed: 8, failed: 1 });
});

test("a failing exit code that counted failures explain adds nothing", () => {
  const counts = { passed: 8, failed: 2 };
  expect(tallySuite({ exitCode: 1, counts })).toEqual(counts);
});

test("the sum over suites ends in the one line programs read", () => {
  const sum = sumTallies([
    { passed: 10, failed: 1 },
    { passed: 2, failed: 0 },
  ]);
  expect(formatTally(sum)).toBe("12 passed, 1 failed");
});

test("a run without any suite is a failure", () => {
  expect(formatTally(sumTallies([]))).toBe("0 passed, 1 failed");
});
