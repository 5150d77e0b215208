import { expect, type Page } from "@playwright/test";
import { cardOf, oneWidth, test } from "../journey.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("a client reads back one agreement at a time", async ({ page, nabij }) => {
  await nabij.signIn("cliënt");
  await expect(title(page)).toHaveText("Hallo Sam");
  await press(page, /^Dit is afgesproken/);
  await expect(page.getByText("Afspraak 1 van 6")).toBeVisible();
  await expect(title(page)).toHaveText("Roostermaker belt Sam als iemand later komt");
  await expect(page.getByText("Dit is niet gelukt.")).toBeVisible();
  await press(page, "Volgende");
  await expect(page.getByText("Afspraak 2 van 6")).toBeVisible();
  await press(page, "Terug");
  await press(page, "Terug");
  await expect(title(page)).toHaveText("Hallo Sam");
});

test("a client says how it goes and chooses who may know; the team reads exactly that", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("cliënt");
  await press(page, /^Zeg hoe het gaat/);
  await page.getByText("soms goed, soms niet").click();
  await press(page, "Volgende");
  await page.getByText("ik zeg het zelf").click();
  await page.getByRole("textbox", { name: "Zeg het zelf" }).fill("Ik wil zelf naar de winkel.");
  await press(page, "Volgende");
  await press(page, "Volgende");
  await expect(page.getByRole("alert")).toHaveText("Kies eerst wie dit mag weten.");
  await page.getByText("mijn team", { exact: true }).click();
  await press(page, "Volgende");
  await page.getByText("nee, ik deed het zelf").click();
  await press(page, "Volgende");
  await expect(title(page)).toHaveText("Klopt dit?");
  await expect(page.getByText("“Ik wil zelf naar de winkel.”")).toBeVisible();
  await press(page, "Klaar");
  await expect(title(page)).toHaveText("Dank je wel");
  await press(page, "Naar het begin");
  await press(page, /^Dit heb ik gezegd/);
  await expect(page.getByText("“Ik wil zelf naar de winkel.”")).toBeVisible();

  await nabij.signIn("gedragswetenschapper");
  await nabij.openTrajectory("Sam");
  const words = cardOf(page, "In de woorden van Sam");
  await expect(words).toContainText("“Ik wil zelf naar de winkel.”");
  await expect(words).toContainText("“soms goed, soms niet”");
});

test("what nobody may know is read by nobody else", oneWidth, async ({ page, nabij }) => {
  await nabij.signIn("cliënt");
  await press(page, /^Zeg hoe het gaat/);
  await page.getByText("ik zeg het zelf").click();
  await page.getByRole("textbox", { name: "Zeg het zelf" }).fill("Dit is van mij.");
  await press(page, "Volgende");
  await press(page, "Volgende");
  await page.getByText("niemand", { exact: true }).click();
  await press(page, "Volgende");
  await press(page, "Volgende");
  await press(page, "Klaar");
  await expect(page.getByText("Niemand anders leest het.")).toBeVisible();
  for (const role of ["gedragswetenschapper", "vertegenwoordiger"]) {
    await nabij.signIn(role);
    await nabij.openTrajectory("Sam");
    await expect(title(page)).toContainText("Sam heeft");
    await expect(page.getByText("Dit is van mij.")).toHaveCount(0);
  }
});
