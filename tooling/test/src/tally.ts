/** How many tests passed and how many failed. A broken suite counts as one failed test. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What came of running one suite: its exit code and its counts, or `undefined` without a report. */
export interface SuiteRun {
  readonly exitCode: number;
  readonly counts: Tally | undefined;
}

/**
 * The tally of one suite. A suite is never green by silence: no readable report, no test executed,
 * or a failing exit code that no counted failure explains is one failure.
 */
export function tallySuite({ exitCode, counts }: SuiteRun): Tally {
  if (counts === undefined) return { passed: 0, failed: 1 };
  const executed = counts.passed + counts.failed;
  const unexplained = counts.failed === 0 && (exitCode !== 0 || executed === 0);
  return { passed: counts.passed, failed: counts.failed + (unexplained ? 1 : 0) };
}

/** The sum over all suites; no suite at all is one failure. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  if (tallies.length === 0) return { passed: 0, failed: 1 };
  return tallies.reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
  }));
}

/** The last line of a run, for people and for programs: `12 passed, 0 failed`. */
export function formatTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
