import { type Browser, expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./is-accessible.ts";
import { type RunningNode, startNode } from "./running-node.ts";
import { signInAs } from "./sign-in.ts";

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode();
});
test.afterAll(() => node.stop());

const looks = [
  { name: "a desktop in the light", width: 1440, height: 1000, colorScheme: "light" },
  { name: "a desktop in the dark", width: 1440, height: 1000, colorScheme: "dark" },
  { name: "a phone in the light", width: 390, height: 844, colorScheme: "light" },
  { name: "a phone in the dark", width: 390, height: 844, colorScheme: "dark" },
] as const;

type Look = (typeof looks)[number];

/** A page of that look, with what went wrong on it. */
async function open(browser: Browser, { width, height, colorScheme }: Look) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(node.address) && !/^(data|blob):/.test(request.url())) {
      wrong.push(`a call left the machine: ${new URL(request.url()).host}`);
    }
  });
  return { page, wrong };
}

/** Accessible, not wider than the screen, and without a word that has no words. */
async function check(page: Page, where: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), where).toBeVisible();
  await page.waitForLoadState("networkidle");
  await isAccessible(page, where);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
  const text = await page.locator("main").ariaSnapshot();
  expect(text.match(/\b[a-z][A-Za-z]+(\.[a-z][A-Za-z0-9]+){1,3}\b(?!@)/g) ?? [], where).toEqual([]);
}

for (const look of looks) {
  test(`every page is accessible and whole on ${look.name}`, async ({ browser }) => {
    const { page, wrong } = await open(browser, look);
    await page.goto(`${node.address}/inloggen`);
    await check(page, "/inloggen");
    await signInAs(page, node.address, "gedragswetenschapper");
    for (const path of ["/", "/trajecten", "/signalen", "/inlezen", "/reflectie/"]) {
      await page.goto(node.address + path);
      await check(page, path);
    }
    await page.goto(`${node.address}/trajecten`);
    await page.getByRole("link", { name: "Sam", exact: true }).click();
    await expect(page).toHaveURL(/\/trajecten\/[0-9a-f-]{36}/);
    await check(page, "the page of a trajectory");
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
