import { buildApps, runJourneys, runUnitTests } from "./suites.ts";
import { formatTally, sumTallies, type Tally } from "./tally.ts";

const suites: Record<string, readonly (() => Promise<Tally>)[]> = {
  all: [buildApps, runUnitTests, runJourneys],
  unit: [runUnitTests],
  e2e: [buildApps, runJourneys],
};

/** `pnpm test [unit|e2e]`: runs the suites and ends with `N passed, N failed`. */
async function main(name = "all"): Promise<void> {
  const chosen = suites[name];
  if (chosen === undefined) {
    console.error(`Unknown suite "${name}". Choose one of: ${Object.keys(suites).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const tallies: Tally[] = [];
  for (const run of chosen) tallies.push(await run().catch(reportCrash));
  const total = sumTallies(tallies);
  console.log(`\n${formatTally(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

/** A suite that could not even start has failed, and the others still run. */
function reportCrash(error: unknown): Tally {
  console.error(error);
  return { passed: 0, failed: 1 };
}

await main(process.argv.slice(2).find((arg) => arg !== "--"));
