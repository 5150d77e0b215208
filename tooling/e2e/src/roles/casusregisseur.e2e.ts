import { expect, type Page } from "@playwright/test";
import { cardOf, goTo, oneWidth, test } from "../journey.ts";

const dialog = (page: Page) => page.getByRole("dialog");

test("a role is handed over, stays with the holder until there is a yes, and then is theirs", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("casusregisseur");
  await nabij.openTrajectory("Sam");
  const roles = cardOf(page, "Wie doet wat");
  const asked = roles.getByRole("listitem").filter({ hasText: "Casusregie" });
  await asked.getByRole("button", { name: "Overdragen" }).click();
  await dialog(page)
    .getByRole("textbox", { name: /Wie neemt over/ })
    .fill("wijkteammedewerker");
  await dialog(page)
    .getByRole("textbox", { name: /Bij welke organisatie/ })
    .fill("wijkteam Zuid");
  await dialog(page).getByRole("button", { name: "Vraag om over te nemen" }).click();
  await expect(page.getByText(/houdt de rol tot er een ja is/)).toBeVisible();
  await expect(asked).toContainText("Gevraagd: wijkteammedewerker, wijkteam Zuid");
  await expect(asked).toContainText("jeugdbeschermer");

  await goTo(page, "Regie");
  await page.getByRole("button", { name: "Ja, overnemen: Casusregie van Sam" }).click();
  await expect(page.getByText(/De rol ligt nu bij wijkteammedewerker/)).toBeVisible();
  const row = page.getByRole("row", { name: /Sam/ });
  await page.getByRole("button", { name: /Toon alle .* trajecten/ }).click();
  await expect(row).toContainText("wijkteammedewerker, wijkteam Zuid");
});

test(
  "before someone turns 18 there is a plan: where to, and who pays",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("casusregisseur");
    await nabij.openTrajectory("Juno");
    const eighteen = cardOf(page, "18 worden");
    await expect(eighteen).toContainText(/Over \d+ maanden 18/);
    await expect(eighteen).toContainText("Er is nog geen plan");
    await eighteen.getByRole("button", { name: "Toevoegen" }).click();
    await dialog(page)
      .getByRole("textbox", { name: /^Bestemming/ })
      .fill("eigen kamer dicht bij haar zusje");
    await expect(dialog(page).getByRole("status").first()).toContainText("Opgeslagen");
    await dialog(page).getByRole("button", { name: "Sluiten" }).click();
    await expect(eighteen).toContainText(/eigen kamer dicht bij haar zusje/i);
    await expect(eighteen).not.toContainText("Er is nog geen plan");
  },
);

test(
  "the case director sees where someone lived, and not the dossier",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("casusregisseur");
    await nabij.openTrajectory("Nova");
    await expect(cardOf(page, "Woonplek")).toContainText("Crisisopvang");
    await expect(page.getByText("Je rol ziet het proces.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Verklarende analyse" })).toHaveCount(0);
    await expect(page.getByRole("heading", { name: "Diagnoses" })).toHaveCount(0);
  },
);
