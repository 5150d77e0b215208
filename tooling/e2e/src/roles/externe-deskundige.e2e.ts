import { expect } from "@playwright/test";
import { oneWidth, test } from "../journey.ts";

test("a guest sees one trajectory until a day that is said, and nothing else", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("externe deskundige");
  await expect(page).toHaveURL(/\/trajecten\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Juno");
  await expect(page.getByText(/Je kijkt mee tot en met \d+ \w+ \d{4}/)).toBeVisible();

  await nabij.open("/trajecten");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 lopend traject");
  for (const path of ["/beheer", "/inzage", "/mijn"]) {
    await nabij.open(path);
    await expect(page.getByText("Deze pagina hoort niet bij je rol"), path).toBeVisible();
  }
  for (const path of ["/", "/signalen", "/regie", "/beperkingen"]) {
    await nabij.open(path);
    await page.waitForLoadState("networkidle");
    await expect(page.getByText("Sam", { exact: true }), path).toHaveCount(0);
  }
});

test("a guest reads along and changes nothing", oneWidth, async ({ page, nabij }) => {
  await nabij.signIn("externe deskundige");
  await page.getByRole("button", { name: "Cliënt", exact: true }).click();
  const form = page.getByRole("dialog");
  await expect(form.getByRole("textbox", { name: "Wat de cliënt zelf wil" })).toBeDisabled();
});
