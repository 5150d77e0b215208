import { expect } from "@playwright/test";
import { oneWidth, test } from "../journey.ts";

test(
  "a number of the overview opens the list behind it, with the same filters",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("zorgmanager");
    const sentence = page.getByRole("heading", { level: 1 });
    await expect(sentence).toContainText("iemand naast zich");
    const figure = sentence.getByRole("link").first();
    const count = Number.parseInt((await figure.textContent()) ?? "", 10);
    expect(count).toBeGreaterThan(0);
    await figure.click();
    await expect(page).toHaveURL(/\/trajecten/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(String(count));
  },
);

test("the renewal report is made in minutes from what is there, and the manager takes out a sentence", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("zorgmanager");
  await nabij.openTrajectory("Kiek");
  await page.getByRole("button", { name: "Verslagen" }).click();
  await page.getByRole("menuitem", { name: "Heraanvraag" }).click();
  const paper = page.getByRole("article", { name: "Het verslag" });
  await expect(paper.getByRole("heading", { name: "Waarom één-op-één" })).toBeVisible();
  await expect(paper).toContainText("Over Kiek");
  await page.getByText("Zinnen kiezen").click();
  const sentence = paper.getByRole("checkbox", { name: /Het team weet nog deels/ });
  await expect(sentence).toBeChecked();
  await sentence.uncheck({ force: true });
  await expect(page.getByText("1 zin heb je weggelaten.")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Word-bestand" }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await expect(page.getByText(/Het Word-bestand is gemaakt/)).toBeVisible();
});
