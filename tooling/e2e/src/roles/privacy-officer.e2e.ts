import { expect } from "@playwright/test";
import { cardOf, oneWidth, test } from "../journey.ts";

test("who saw this file is answered by its number, without a name in the address", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("gedragswetenschapper");
  await nabij.openTrajectory("Sam");
  await nabij.signIn("privacy-officer");
  await expect(page).toHaveURL(/\/inzage/);
  const find = cardOf(page, "Wie zag dit dossier?");
  await find.getByRole("textbox").fill("C9999");
  await find.getByRole("button", { name: "Zoek in het logboek" }).click();
  await expect(find).toContainText("Er is geen cliënt of traject met dit nummer.");
  await find.getByRole("textbox").fill("T001");
  await find.getByRole("button", { name: "Zoek in het logboek" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Het dossier van");
  expect(page.url()).not.toContain("T001");
  const log = cardOf(page, "Het logboek");
  await expect(log).toContainText("Gijs Gedragswetenschapper");
  await expect(log).toContainText("zag het traject");
  await expect(log).not.toContainText("Juno");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV van wat je ziet" }).click();
  expect((await download).suggestedFilename()).toMatch(/toegangslogboek.*\.csv$/);
});

test(
  "the chain of the log is checked in one press, and dossiers stay shut",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("privacy-officer");
    await page.getByRole("button", { name: "Controleer nu" }).click();
    await expect(page.getByText(/Heel: alle \d+ regels nagerekend/)).toBeVisible();
    await nabij.open("/trajecten");
    await expect(page.getByText("Sam", { exact: true })).toHaveCount(0);
  },
);
