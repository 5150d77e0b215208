import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { federationScreens } from "./federation-screens.ts";
import { type Look, openLook } from "./open-look.ts";
import { reflectionScreens, takeSession } from "./reflection-screens.ts";
import { type RunningNode, startNode } from "./running-node.ts";
import { type Screen, screens } from "./screens.ts";
import { smallPng } from "./small-png.ts";

/**
 * Makes the pictures of every screen anew, from the demo organisation of today. `--to FOLDER` puts
 * them elsewhere, then the whole page in all four looks; names after it choose some of them, and
 * `reflection-session` every phase of a session with several people.
 */
const { values, positionals } = parseArgs({
  options: { to: { type: "string" } },
  allowPositionals: true,
});

const folder = values.to ?? fileURLToPath(new URL("../../../docs/screenshots", import.meta.url));
const isWhole = values.to !== undefined;

/** Milliseconds until colours stop changing. */
const settling = 500;

const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const looks: Readonly<Record<string, Look>> = {
  "": { ...desktop, colorScheme: "light" },
  "-dark": { ...desktop, colorScheme: "dark" },
  "-phone": { ...phone, colorScheme: "light" },
  ...(isWhole && { "-phone-dark": { ...phone, colorScheme: "dark" } }),
};

/** Where the page of each client's trajectory is, so that it is looked up once. */
const trajectories = new Map<string, string>();

async function addressOf(page: Page, start: string, screen: Screen): Promise<string> {
  const { client, path } = screen;
  if (client === undefined) return start + path;
  const known = trajectories.get(client);
  if (known !== undefined) return known + path;
  await page.goto(`${start}/trajecten`);
  await page.getByRole("link", { name: client, exact: true }).click();
  await page.waitForURL(/\/trajecten\/[\da-f-]{36}/);
  trajectories.set(client, page.url());
  return page.url() + path;
}

async function save(page: Page, name: string): Promise<void> {
  const png = await page.screenshot({ fullPage: isWhole });
  writeFileSync(`${folder}/${name}.png`, isWhole ? png : smallPng(png));
}

type Opened = Awaited<ReturnType<typeof openLook>>;

async function take({ page, wrong }: Opened, node: RunningNode, screen: Screen, end: string) {
  const before = wrong.length;
  await page.goto("about:blank");
  await page.goto(await addressOf(page, node.address, screen));
  await page.waitForLoadState("networkidle");
  await screen.act?.(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(settling);
  await save(page, `${screen.name}${end}`);
  for (const line of wrong.slice(before)) console.error(`${screen.name}${end}: ${line}`);
}

/** Every screen in one look; a role keeps its page, so that nothing is fetched twice. */
async function takeAll(browser: Browser, node: RunningNode, end: string, look: Look) {
  const pages = new Map<string | null, Opened>();
  for (const screen of [...screens, ...reflectionScreens, ...federationScreens].filter(isChosen)) {
    const { role } = screen;
    const opened = pages.get(role) ?? (await openLook(browser, node.address, look, role));
    pages.set(role, opened);
    await take(opened, node, screen, end).catch((reason: unknown) => {
      console.error(`${screen.name}${end}:`, reason);
      process.exitCode = 1;
    });
  }
  for (const { page } of pages.values()) await page.context().close();
}

const isChosen = ({ name }: Screen) => positionals.length === 0 || positionals.includes(name);

mkdirSync(folder, { recursive: true });
const node = await startNode({ flags: ["--demo"] });
const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const [end, look] of Object.entries(looks)) await takeAll(browser, node, end, look);
if (positionals.length === 0 || positionals.includes("reflection-session"))
  await takeSession(browser, node.address, save);
await browser.close();
await node.stop();
