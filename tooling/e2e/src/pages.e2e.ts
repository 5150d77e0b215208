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

/** From the page of a trajectory to the first question, with two people at the table. */
async function openConversation(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Reflectie starten" }).first().click();
  await page.getByRole("button", { name: "Begeleider erbij zetten" }).click();
  await page.getByRole("button", { name: "Vertegenwoordiger erbij zetten" }).click();
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  await page.getByRole("button", { name: "Klaar", exact: true }).waitFor();
}

const paths = ["/", "/trajecten", "/signalen", "/inlezen", "/reflectie/", "/reflectie/nieuw"];

for (const look of looks) {
  test(`every page is accessible and whole on ${look.name}`, async ({ browser }) => {
    const { page, wrong } = await open(browser, look);
    await page.goto(`${node.address}/inloggen`);
    await check(page, "/inloggen");
    await signInAs(page, node.address, "gedragswetenschapper");
    for (const path of paths) {
      await page.goto(node.address + path);
      await check(page, path);
    }
    await page.goto(`${node.address}/trajecten`);
    await page.getByRole("link", { name: "Sam", exact: true }).click();
    await expect(page).toHaveURL(/\/trajecten\/[0-9a-f-]{36}/);
    await check(page, "the page of a trajectory");
    await openConversation(page);
    await check(page, "a question of a conversation");
    await page.goto(`${node.address}/reflectie/`);
    await page.getByRole("searchbox").fill("Sam");
    await page
      .getByRole("link", { name: /Verslag/ })
      .first()
      .click();
    await check(page, "the report of a conversation");
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}
