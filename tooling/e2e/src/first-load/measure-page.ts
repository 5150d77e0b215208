import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, CDPSession, Page, Response } from "@playwright/test";

/** How fast the device and its line are. */
export type Pace = {
  readonly name: string;
  readonly slowdown: number;
  readonly isSlowLine: boolean;
};

/** What one page costs somebody who opens it for the first time. */
export type PageFigures = {
  /** kB of script, as gzip packs it. */
  readonly script: number;
  /** kB of script that really came over the line. */
  readonly sent: number;
  readonly requests: number;
  /** ms until the largest part stands. */
  readonly largest: number;
  /** ms that the processor was held for longer than 50 ms at a stretch. */
  readonly blocked: number;
  /** How far things moved after they were drawn. */
  readonly shift: number;
};

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** A page to open, as whom, and what stands there once it is whole. */
export type Visit = {
  readonly address: string;
  readonly cookies: Cookies;
  readonly settled: (page: Page) => Promise<unknown>;
};

/** The line Lighthouse calls slow 4G: bytes a second, and ms there and back. */
const slowLine = { bytes: (1.6 * 1000 * 1000) / 8, latency: 150 };

const phone = { width: 412, height: 823 };

/** Milliseconds in which nothing is asked for and nothing holds the processor. */
const quiet = 1500;

/** Opens a page with nothing kept from before. */
export async function measurePage(browser: Browser, visit: Visit, pace: Pace) {
  const context = await browser.newContext({ viewport: phone, locale: "nl-NL" });
  await context.addCookies(visit.cookies);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, pace);
  const line = await listen(session);
  const scripts = keepScripts(page);
  await page.addInitScript(watchPaint);
  await page.goto(visit.address);
  await visit.settled(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(quiet);
  const painted = await page.evaluate(() => globalThis.painted);
  const texts = await Promise.all(scripts.map((answer) => answer.body()));
  await context.close();
  const figures: PageFigures = {
    script: sum(texts.map((text) => gzipSync(text).length)) / 1000,
    sent: line.script() / 1000,
    requests: line.requests(),
    ...painted,
  };
  return figures;
}

async function slowDown(session: CDPSession, { slowdown, isSlowLine }: Pace): Promise<void> {
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (!isSlowLine) return;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowLine.latency,
    downloadThroughput: slowLine.bytes,
    uploadThroughput: slowLine.bytes,
  });
}

/** Counts what comes over the line: requests, and bytes of script with their heads. */
async function listen(session: CDPSession) {
  const scripts = new Set<string>();
  let bytes = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  return { script: () => bytes, requests: () => requests };
}

function keepScripts(page: Page): Response[] {
  const scripts: Response[] = [];
  page.on("response", (answer) => {
    if (new URL(answer.url()).pathname.endsWith(".js")) scripts.push(answer);
  });
  return scripts;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

declare global {
  var painted: { largest: number; blocked: number; shift: number };
}

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Runs in the page, before anything of its own does. */
function watchPaint(): void {
  const longest = 50;
  const seen = { largest: 0, blocked: 0, shift: 0 };
  globalThis.painted = seen;
  const watch = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.largest = startTime;
  });
  watch("longtask", ({ duration }) => {
    seen.blocked += Math.max(0, duration - longest);
  });
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as Shift;
    if (!hadRecentInput) seen.shift += value;
  });
}
