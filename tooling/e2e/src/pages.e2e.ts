import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./is-accessible.ts";
import { looks, openLook } from "./open-look.ts";
import { type RunningNode, startNode } from "./running-node.ts";

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode();
});
test.afterAll(() => node.stop());

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
  // An address of the web is a source that is named, not a word without words.
  const words = text.replaceAll(/\/url: .*$|\b[a-z]+\.(nl|org|eu|example)\b/gm, "");
  expect(words.match(/\b[a-z][A-Za-z]+(\.[a-z][A-Za-z0-9]+){1,3}\b(?!@)/g) ?? [], where).toEqual(
    [],
  );
}

/** From the page of a trajectory to the first question, with two people at the table. */
async function openConversation(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Reflectie starten" }).first().click();
  await page.getByRole("button", { name: "Begeleider erbij zetten" }).click();
  await page.getByRole("button", { name: "Vertegenwoordiger erbij zetten" }).click();
  await page.getByText("Samen hardop, op één apparaat").click();
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  await page.getByRole("button", { name: "Klaar", exact: true }).waitFor();
}

/** The pages that are one address, by the role whose work they are. */
const pages: Readonly<Record<string, readonly string[]>> = {
  gedragswetenschapper: [
    "/",
    "/trajecten",
    "/signalen?groep=soort",
    "/signalen/uitleg",
    "/afwegingskader",
    "/casuistiektafel",
    "/regie",
    "/beperkingen",
    "/log",
    "/inlezen",
  ],
  zorgmanager: ["/verbeteren", "/rekenen", "/organisatie"],
  vertegenwoordiger: ["/mijn", "/mijn/wie-keek"],
  cliënt: ["/mijn", "/mijn?scherm=afspraken", "/mijn?scherm=vertellen", "/mijn?scherm=helpers"],
  "privacy-officer": ["/inzage"],
  beheerder: ["/beheer", "/beheer?deel=drempels", "/beheer?deel=contacten"],
};

for (const look of looks) {
  test(`every page is accessible and whole on ${look.name}`, async ({ browser }) => {
    for (const [role, paths] of Object.entries(pages)) {
      const { page, wrong } = await openLook(browser, node.address, look, role);
      for (const path of paths) {
        await page.goto(node.address + path);
        await check(page, `${path} for ${role}`);
      }
      expect(wrong, role).toEqual([]);
      await page.context().close();
    }
  });

  test(`a trajectory, its report and a reflection are accessible and whole on ${look.name}`, async ({
    browser,
  }) => {
    const { page, wrong } = await openLook(browser, node.address, look, "gedragswetenschapper");
    await page.goto(`${node.address}/trajecten`);
    await page.getByRole("link", { name: "Sam", exact: true }).click();
    await expect(page).toHaveURL(/\/trajecten\/[0-9a-f-]{36}/);
    await check(page, "the page of a trajectory");
    const trajectory = page.url();
    await page.goto(`${trajectory}/verslag/heraanvraag`);
    await check(page, "a report");
    await page.goto(trajectory);
    await openConversation(page);
    await check(page, "a question of a conversation");
    const history = trajectory
      .replace("/trajecten/", "/reflectie/traject/")
      .slice(node.address.length);
    const alone = [
      "/reflectie/",
      "/reflectie/nieuw",
      "/reflectie/meedoen",
      "/reflectie/eigen-stem",
      "/reflectie/gidsen",
    ];
    for (const path of [...alone, history]) {
      await page.goto(node.address + path);
      await check(page, path);
    }
    await page.goto(`${node.address}/reflectie/`);
    await page.getByRole("searchbox").fill("Sam");
    const report = page.getByRole("link", { name: /Verslag/ });
    await report.first().click();
    await check(page, "the report of a conversation");
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}

for (const look of looks) {
  test(`the page to sign in is accessible and whole on ${look.name}`, async ({ page }) => {
    await page.setViewportSize(look);
    await page.goto(`${node.address}/inloggen`);
    await check(page, "/inloggen");
  });
}
