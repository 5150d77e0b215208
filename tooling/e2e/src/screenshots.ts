import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { type RunningNode, startNode } from "./running-node.ts";
import { signInAs } from "./sign-in.ts";

/** Makes the pictures of the README anew, from the demo organisation of today. */
const folder = fileURLToPath(new URL("../../../docs/screenshots/", import.meta.url));

type Look = { readonly size: "desktop" | "phone"; readonly colorScheme: "light" | "dark" };

/** Milliseconds until colours stop changing. */
const settling = 500;

const sizes = { desktop: { width: 1440, height: 1180 }, phone: { width: 390, height: 844 } };

async function openTrajectory(page: Page, { address }: RunningNode): Promise<void> {
  await page.goto(`${address}/trajecten`);
  await page.getByRole("link", { name: "Sam", exact: true }).click();
  await page.getByRole("heading", { name: "Het verloop" }).waitFor();
}

async function openQuestion(page: Page, node: RunningNode): Promise<void> {
  await openTrajectory(page, node);
  await page.getByRole("link", { name: "Reflectie starten" }).first().click();
  for (const role of ["Begeleider", "Gedragswetenschapper", "Cliënt", "Vertegenwoordiger"]) {
    await page.getByRole("button", { name: `${role} erbij zetten` }).click();
  }
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  const said = ["Ik heb nu altijd iemand om mee te koken.", "De nachten zijn rustig."];
  for (const [turn, words] of said.entries()) {
    await page.getByRole("textbox", { name: /^Schrijf op zoals/ }).fill(words);
    await page.getByRole("button", { name: "Klaar", exact: true }).click();
    await page
      .getByRole("button", { name: /^Intrekken/ })
      .nth(turn)
      .waitFor();
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function take(
  browser: Browser,
  node: RunningNode,
  name: string,
  { size, colorScheme }: Look,
  open: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme,
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  await signInAs(page, node.address, "gedragswetenschapper");
  await open(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(settling);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}

mkdirSync(folder, { recursive: true });
const node = await startNode();
const browser = await chromium.launch({
  executablePath: process.env.PLAYWRIGHT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const light = { size: "desktop", colorScheme: "light" } as const;
const dark = { size: "desktop", colorScheme: "dark" } as const;
const phone = { size: "phone", colorScheme: "light" } as const;
await take(browser, node, "overview", light, (page) => page.goto(node.address));
await take(browser, node, "overview-dark", dark, (page) => page.goto(node.address));
await take(browser, node, "trajectory", light, (page) => openTrajectory(page, node));
await take(browser, node, "trajectory-dark", dark, (page) => openTrajectory(page, node));
await take(browser, node, "signals-phone", phone, (page) => page.goto(`${node.address}/signalen`));
await take(browser, node, "reflection", light, (page) => openQuestion(page, node));
await take(browser, node, "reflection-phone", phone, (page) => openQuestion(page, node));
await browser.close();
await node.stop();
