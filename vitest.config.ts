import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** One project per storey of the house: three start faster on two cores than one per workspace. */
const storey = (name: string, folders: string, isolate = true) => ({
  extends: true as const,
  test: { name, include: [`${folders}/src/**/*.test.{ts,tsx}`], isolate },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    environment: "node",
    // A worker often waits for the disk; one less than there are cores would leave two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests that build a whole database or walk the repository stay honest on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // Nothing is kept between files: read once, their tests take a third of the time.
      storey("packages", "packages/*", false),
      storey("apps", "apps/*", false),
      storey("tooling", "tooling/!(e2e)"),
    ],
  },
});
