import { expect, type Page } from "@playwright/test";
import { goTo, oneWidth, test } from "../journey.ts";

const dialog = (page: Page) => page.getByRole("dialog");

test("the board says what is late, and the director writes down that a step is done", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("procesregisseur");
  await goTo(page, "Afwegingskader");
  const sentence = page.getByRole("heading", { level: 1 });
  await expect(sentence).toContainText("lopen achter op het afwegingskader");
  await sentence.getByRole("link").first().click();
  await expect(page).toHaveURL(/tempo=te-laat/);
  const board = page.getByRole("region", { name: /Het bord/ });
  const cards = board.getByRole("button", { name: /^Open de stappen van/ });
  const late = Number((await sentence.getByRole("link").first().textContent()) ?? "");
  await expect(cards).toHaveCount(late);
  const storm = board.getByRole("button", { name: "Open de stappen van Storm" });
  await expect(storm).toContainText("te laat");
  await storm.click();
  const step = dialog(page)
    .getByRole("listitem")
    .filter({ hasText: "Verklarende analyse opstellen" });
  await step.getByText("Gedaan", { exact: true }).first().click();
  await expect(dialog(page).getByText("Opgeslagen").first()).toBeVisible();
});

test(
  "the assessment framework starts with one press, with its days counted from the start",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("procesregisseur");
    await nabij.open("/afwegingskader");
    await page.getByRole("button", { name: "Start het afwegingskader: Fos" }).click();
    await expect(page.getByText("De stappen van Fos staan klaar.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Open de stappen van Fos" })).toContainText(
      "te laat",
    );
  },
);

test(
  "the process director sees the process and never the dossier",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("procesregisseur");
    await nabij.openTrajectory("Sam");
    await expect(page.getByText("Je rol ziet het proces.")).toBeVisible();
    for (const hidden of [
      "Doelen",
      "Verklarende analyse",
      "Diagnoses",
      "Beperkingen",
      "Incidenten",
    ])
      await expect(page.getByRole("heading", { name: hidden, exact: true })).toHaveCount(0);
    await nabij.open("/beperkingen");
    await expect(
      page.getByRole("heading", { name: "Deze pagina hoort niet bij je rol" }),
    ).toBeVisible();
  },
);
