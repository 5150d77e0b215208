import { defineConfig } from "@playwright/test";

const executablePath = process.env.PLAYWRIGHT_CHROMIUM;

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

/**
 * Journeys in a real browser. There is no `webServer`: every journey starts its own node on a
 * free port with its own copy of the demo organisation, so that journeys cannot see each other's
 * data and several can run side by side. The journeys of a role run on a desktop and on a phone.
 */
export default defineConfig({
  testDir: "src",
  outputDir: "test-results",
  globalSetup: "./src/prepare-demo.ts",
  // A journey waits more than it works: three keep two cores busy.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // What hangs ends after the 30 seconds of one action; the whole may take long on a busy machine.
  timeout: 400_000,
  expect: { timeout: 30_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/report.json" }],
  ],
  projects: [
    { name: "whole", testMatch: "**/*.e2e.ts", testIgnore: "**/roles/**", use: desktop },
    { name: "desktop", testMatch: "**/roles/*.e2e.ts", use: desktop },
    { name: "phone", testMatch: "**/roles/*.e2e.ts", grepInvert: /@one-width/, use: phone },
  ],
  use: {
    browserName: "chromium",
    locale: "nl-NL",
    actionTimeout: 30_000,
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
