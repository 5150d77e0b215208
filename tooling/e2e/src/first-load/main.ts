import { chromium } from "@playwright/test";
import { startNode } from "../running-node.ts";
import { type FilterFigures, measureFilter } from "./measure-filter.ts";
import { measurePage, type Pace, type PageFigures } from "./measure-page.ts";
import { openPages } from "./pages.ts";
import { filterTable, goalsTable, pagesTable } from "./tables.ts";

/**
 * Measures what the web apps cost at first sight, in a real browser on a real node, and prints it as
 * tables. Build the apps first.
 */
const fast: Pace = { name: "this machine", slowdown: 1, isSlowLine: false };
const slow: Pace = { name: "a phone: slow 4G, processor 4× slower", slowdown: 4, isSlowLine: true };
const slowProcessor: Pace = { name: "processor 4× slower", slowdown: 4, isSlowLine: false };

const node = await startNode({ flags: ["--demo"] });
const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const pages = await openPages(browser, node.address);
  const figures = new Map<string, PageFigures>();
  for (const pace of [fast, slow]) {
    for (const [name, visit] of Object.entries(pages.visits))
      figures.set(name, await measurePage(browser, visit, pace));
    console.log(`\n${pagesTable(figures, pace.name)}`);
  }
  const filters = new Map<string, FilterFigures>();
  for (const pace of [fast, slowProcessor])
    filters.set(pace.name, await measureFilter(browser, pages.visits["trajectories list"], pace));
  console.log(`\n${filterTable(filters)}`);
  console.log(`\n${goalsTable(figures, filters)}`);
  await pages.close();
} finally {
  await browser.close();
  await node.stop();
}
