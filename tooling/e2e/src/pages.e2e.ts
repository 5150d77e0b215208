import { expect, type Page, test } from "@playwright/test";
import { isWhole } from "./is-whole.ts";
import { looks, openLook } from "./open-look.ts";
import { type RunningNode, startNode } from "./running-node.ts";

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode();
});
test.afterAll(() => node.stop());

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
    "/beperkingen/halfjaaroverzicht",
    "/log",
    "/inlezen",
  ],
  zorgmanager: ["/verbeteren", "/rekenen", "/organisatie", "/vergelijken", "/vergelijken/uitleg"],
  vertegenwoordiger: ["/mijn", "/mijn/wie-keek"],
  cliënt: ["/mijn", "/mijn?scherm=afspraken", "/mijn?scherm=vertellen", "/mijn?scherm=helpers"],
  "privacy-officer": ["/inzage"],
  beheerder: [
    "/beheer",
    "/beheer?deel=drempels",
    "/beheer?deel=contacten",
    "/beheer?deel=taalmodel",
    "/aansluiting",
    "/aansluiting?deel=regels",
  ],
};

for (const look of looks) {
  test(`every page is accessible and whole on ${look.name}`, async ({ browser }) => {
    for (const [role, paths] of Object.entries(pages)) {
      const { page, wrong } = await openLook(browser, node.address, look, role);
      for (const path of paths) {
        await page.goto(node.address + path);
        await isWhole(page, `${path} for ${role}`);
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
    await isWhole(page, "the page of a trajectory");
    const trajectory = page.url();
    await page.goto(`${trajectory}/verslag/heraanvraag`);
    await isWhole(page, "a report");
    await page.goto(trajectory);
    await openConversation(page);
    await isWhole(page, "a question of a conversation");
    const history = trajectory
      .replace("/trajecten/", "/reflectie/traject/")
      .slice(node.address.length);
    const alone = [
      "/reflectie/",
      "/reflectie/nieuw",
      "/reflectie/meedoen",
      "/reflectie/eigen-stem",
      "/reflectie/gidsen",
      "/reflectie/gidsen/evaluatie",
      "/reflectie/gidsen/evaluatie/aanpassen",
    ];
    for (const path of [...alone, history]) {
      await page.goto(node.address + path);
      await isWhole(page, path);
    }
    await page.goto(`${node.address}/reflectie/`);
    await page.getByRole("searchbox").fill("Sam");
    const report = page.getByRole("link", { name: /Verslag/ });
    await report.first().click();
    await isWhole(page, "the report of a conversation");
    expect(wrong).toEqual([]);
    await page.context().close();
  });
}

for (const look of looks) {
  test(`the page to sign in is accessible and whole on ${look.name}`, async ({ page }) => {
    await page.setViewportSize(look);
    await page.goto(`${node.address}/inloggen`);
    await isWhole(page, "/inloggen");
  });
}
