import type { Browser, Page } from "@playwright/test";
import type { Pace, Visit } from "./measure-page.ts";

/** Milliseconds from the press on a filter until the rows it leaves are painted. */
export type FilterFigures = {
  readonly presses: number;
  readonly p50: number;
  readonly p95: number;
};

const desktop = { width: 1280, height: 900 };

/** Places in the menus of laws and of teams: every pair is asked for once, so that nothing is kept. */
const laws = [1, 2, 3, 4];
const teams = [0, 1, 2, 3];

/** Narrows the list of trajectories by team and by law, as somebody with a mouse does. */
export async function measureFilter(browser: Browser, visit: Visit, { slowdown }: Pace) {
  const context = await browser.newContext({ viewport: desktop, locale: "nl-NL" });
  await context.addCookies(visit.cookies);
  const page = await context.newPage();
  await page.goto(visit.address);
  await visit.settled(page);
  // The menu is fetched at its first use, which is another figure.
  await press(page, /^Team: /, 1);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const times: number[] = [];
  for (const team of teams) {
    if (team > 0) await press(page, /^Team: /, team + 1);
    for (const law of laws) times.push(await press(page, /^Wet: /, law));
  }
  await context.close();
  const sorted = times.filter((time) => time > 0).sort((a, b) => a - b);
  const figures: FilterFigures = {
    presses: sorted.length,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
  };
  return figures;
}

/** Chooses a line of the menu of a filter; 0 when the rows stay the same. */
async function press(page: Page, filter: RegExp, line: number): Promise<number> {
  await page.getByRole("button", { name: filter }).click();
  const choice = page.getByRole("menuitemradio").nth(line);
  await choice.waitFor();
  const painted = page.evaluate(pressToPaint);
  await choice.click();
  return painted;
}

/** Runs in the page: ms from the next press until the frame after the rows changed. */
function pressToPaint(): Promise<number> {
  const longest = 2000;
  const isRow = (node: Node) =>
    node instanceof Element && (node.closest("tbody") ?? node.querySelector("tbody")) !== null;
  return new Promise((done) => {
    let pressed = 0;
    const hear = () => {
      pressed = performance.now();
    };
    document.addEventListener("pointerup", hear, { capture: true, once: true });
    const observer = new MutationObserver((changes) => {
      const nodes = changes.flatMap(({ target, addedNodes, removedNodes }) => [
        target.parentElement ?? target,
        ...addedNodes,
        ...removedNodes,
      ]);
      if (pressed === 0 || !nodes.some(isRow)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - pressed);
        port2.postMessage(null);
      });
    });
    const main = document.querySelector("main") ?? document.body;
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    setTimeout(() => done(0), longest);
  });
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
