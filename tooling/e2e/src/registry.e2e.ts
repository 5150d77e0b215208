import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { isAccessible } from "./is-accessible.ts";
import { cardOf, openKind } from "./journey.ts";
import { type RunningNode, startNode } from "./running-node.ts";
import { signInAs } from "./sign-in.ts";

const folder = fileURLToPath(
  new URL("../../../packages/interop/fixtures/ecd-export/", import.meta.url),
);
const exportFiles = readdirSync(folder).map((name) => `${folder}${name}`);

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode();
});
test.afterAll(() => node.stop());

async function importExport(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Gegevens inlezen" }).click();
  await page.locator("input[type=file]").setInputFiles(exportFiles);
  await expect(page.getByText("4.022 regels kunnen worden bewaard.")).toBeVisible();
  await expect(page.getByText("19 regels zijn geweigerd.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Deze datum bestaat niet." })).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download geweigerde regels" }).click();
  expect((await download).suggestedFilename()).toMatch(/geweigerde-regels.*\.csv$/);
  await page.getByRole("button", { name: /Alleen de goede regels opslaan/ }).click();
  await expect(page.getByText("4.022 regels zijn bewaard.")).toBeVisible();
}

test("an export goes in, a signal leads to its trajectory, and an evaluation makes it go", async ({
  page,
}) => {
  await signInAs(page, node.address, "gedragswetenschapper");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("iemand naast zich");
  await importExport(page);

  // T0155 has no end and was never evaluated: its evaluation is late on any day this is run.
  await page
    .getByRole("link", { name: /^Signalen/ })
    .first()
    .click();
  const late = await openKind(page, "Evaluatie te laat");
  const person = late.getByRole("link", { name: "C0155", exact: true });
  const rows = late.getByRole("checkbox");
  while (!(await person.isVisible())) {
    const shown = await rows.count();
    await late.getByRole("button", { name: /^Toon meer/ }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(shown);
  }
  await person.click();
  await expect(page).toHaveURL(/\/trajecten\/[0-9a-f-]{36}/);

  const attention = cardOf(page, "Vraagt aandacht");
  const signal = attention.getByRole("listitem").filter({ hasText: "Evaluatie te laat" });
  await expect(signal).toContainText("Gestart op 1 nov 2025 en nog niet geëvalueerd");
  await signal.getByRole("button", { name: "Evalueren" }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("group", { name: "Is de cliënt gehoord" }).getByText("ja").click();
  await form.getByRole("textbox", { name: "Samenvatting" }).fill("We houden de middagen vast.");
  await expect(form.getByRole("status")).toContainText("Opgeslagen");
  await form.getByRole("button", { name: "Sluiten" }).click();

  await expect(attention.getByText("Opgelost: “Evaluatie te laat” is van de lijst.")).toBeVisible();
  await expect(signal).toHaveCount(0);
});

test("what is typed is kept as it is typed, and undo takes it back", async ({ page }) => {
  await signInAs(page, node.address, "gedragswetenschapper");
  await page
    .getByRole("link", { name: /^Trajecten/ })
    .first()
    .click();
  await page.getByRole("searchbox").fill("Sam");
  await page.getByRole("link", { name: "Sam", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sam heeft");
  await page.getByRole("button", { name: "Cliënt", exact: true }).click();
  const wishes = page.getByRole("dialog").getByRole("textbox", { name: "Wat de cliënt zelf wil" });
  const before = await wishes.inputValue();
  await wishes.fill("een kat in plaats van een hond");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("Opgeslagen");
  await page.reload();
  await expect(page.getByText("een kat in plaats van een hond").first()).toBeVisible();
  await page.getByRole("button", { name: "Cliënt", exact: true }).click();
  await expect(wishes).toHaveValue("een kat in plaats van een hond");
  await wishes.fill("iets anders");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("Opgeslagen");
  await page.getByRole("dialog").getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(wishes).toHaveValue("een kat in plaats van een hond");
  expect(before).toContain("hond");
});

test("a file with foreign headers is mapped, looked at again, and stored", async ({ page }) => {
  await signInAs(page, node.address, "zorgmanager");
  await page.goto(`${node.address}/inlezen`);
  const buffer = Buffer.from("Dossier;Geboren;Wet\nX-1;17-04-1998;Wlz\nX-2;31-02-2001;Wlz\n");
  const file = { name: "personen.csv", mimeType: "text/csv", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  const choose = async (name: RegExp, label: string) =>
    page.getByRole("combobox", { name }).first().selectOption({ label });
  await choose(/soort/i, "Cliënten");
  await choose(/Clientnummer/, "Dossier");
  await choose(/Geboortedatum/, "Geboren");
  await choose(/Wettelijk kader/, "Wet");
  await isAccessible(page);
  await page.getByRole("button", { name: "Opnieuw nakijken" }).click();
  const summary = page.getByRole("heading", { level: 1 });
  await expect(summary).toContainText("1 regel kan worden bewaard.");
  await expect(summary).toContainText("1 regel is geweigerd.");
  await page.getByRole("button", { name: /Alleen de goede regels opslaan/ }).click();
  await expect(summary).toContainText("1 regel is bewaard.");
});
