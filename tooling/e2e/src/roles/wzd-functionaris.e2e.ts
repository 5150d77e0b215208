import { expect, type Page } from "@playwright/test";
import { goTo, oneWidth, test } from "../journey.ts";

const dialog = (page: Page) => page.getByRole("dialog");

/** How many decisions the sentence of the page says are open. */
async function openDecisions(page: Page): Promise<number> {
  const sentence = page.getByRole("heading", { level: 1 });
  await expect(sentence).toContainText("besluiten staan open");
  const [, count = "0"] = (await sentence.textContent())?.match(/(\d+) besluiten staan open/) ?? [];
  return Number(count);
}

test("every open decision stands on one page, and answering one takes it away", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("wzd-functionaris");
  await goTo(page, "Beperkingen");
  const before = await openDecisions(page);
  const question = page.getByRole("region", { name: /Is de één-op-één zelf een beperking\?/ });
  await question
    .getByRole("button", { name: /^Beantwoorden: / })
    .first()
    .click();
  await dialog(page).getByText("Nee", { exact: true }).click();
  await dialog(page).getByRole("button", { name: "Antwoord vastleggen" }).click();
  await expect(page.getByText(/Vastgelegd: nee/)).toBeVisible();
  await expect.poll(() => openDecisions(page)).toBe(before - 1);
});

test(
  "a review is written down, and the restriction leaves the list of what is late",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("wzd-functionaris");
    await nabij.open("/beperkingen?staat=loopt");
    const back = page.getByRole("region", { name: /Terugkijken$/ });
    await back.getByRole("button", { name: "Terugkijken: Kiek" }).click();
    const form = dialog(page);
    const reviews = form.getByRole("group", { name: "Keren dat er opnieuw is gekeken" });
    await reviews.getByRole("button", { name: "Toevoegen" }).click();
    await reviews.getByRole("listitem").last().getByText("lichter gemaakt").click();
    await expect(form.getByRole("status").first()).toContainText("Opgeslagen");
    await form.getByRole("button", { name: "Sluiten" }).click();
    await expect(back.getByRole("button", { name: "Terugkijken: Kiek" })).toHaveCount(0);
  },
);

test(
  "the officer chooses the rules, says why, and mends what drops out of the half-yearly overview",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("wzd-functionaris");
    await nabij.open("/beperkingen");
    await page.getByRole("button", { name: "Regels kiezen" }).click();
    await dialog(page).getByRole("radio").first().check({ force: true });
    await dialog(page)
      .getByRole("textbox", { name: "Waarom deze?" })
      .fill("Zo werkte de kade altijd.");
    await dialog(page).getByRole("button", { name: "Kiezen", exact: true }).click();
    await expect(page.getByText("Gekozen. De termijnen zijn opnieuw geteld.")).toBeVisible();
    await expect(page.getByText(/Gekozen op .*: Zo werkte de kade altijd\./)).toBeVisible();

    await page.getByRole("link", { name: "Halfjaaroverzicht" }).click();
    const without = page.getByRole("heading", { name: /^Locatie zonder vestigingsnummer/ });
    await expect(without).toBeVisible();
    await page.getByRole("button", { name: "Nummers invullen" }).first().click();
    await dialog(page).getByRole("textbox", { name: "Wilgenpad" }).fill("0000 0000 0004");
    await dialog(page).getByRole("button", { name: "Vastleggen" }).click();
    await expect(without).toHaveCount(0);
  },
);
