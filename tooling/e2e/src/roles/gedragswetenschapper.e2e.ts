import { expect, type Page } from "@playwright/test";
import { cardOf, goTo, oneWidth, openKind, test } from "../journey.ts";

const dialog = (page: Page) => page.getByRole("dialog");

/** Waits until what was typed is kept, and closes the form. */
async function closeWhenKept(page: Page): Promise<void> {
  await expect(dialog(page).getByRole("status").first()).toContainText("Opgeslagen");
  await dialog(page).getByRole("button", { name: "Sluiten" }).click();
}

test("a signal leads to its cause in two presses, is mended there, and says what closed it", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("gedragswetenschapper");
  await goTo(page, /^Signalen/);
  const late = await openKind(page, "Evaluatie te laat");
  await late.getByRole("link", { name: "Stijn", exact: true }).click();

  const attention = cardOf(page, "Vraagt aandacht");
  const signal = attention.getByRole("listitem").filter({ hasText: "Evaluatie te laat" });
  await expect(signal).toContainText("De volgende had er op");
  await signal.getByRole("button", { name: "Evalueren" }).click();
  await dialog(page).getByRole("group", { name: "Is de cliënt gehoord" }).getByText("ja").click();
  await dialog(page).getByRole("textbox", { name: "Samenvatting" }).fill("De middagen gaan goed.");
  await closeWhenKept(page);
  await expect(attention.getByText("Opgelost: “Evaluatie te laat” is van de lijst.")).toBeVisible();

  await page.reload();
  await attention.getByText("Kort geleden gesloten").click();
  const closed = attention.getByRole("listitem").filter({ hasText: "Evaluatie te laat" });
  await expect(closed).toContainText(/Gesloten op \d+ \w+ \d{4} door een evaluatie/);
});

test(
  "the work list is shared out: taken on, and let rest with a reason and an end",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("gedragswetenschapper");
    await nabij.open("/signalen?groep=soort");
    const late = await openKind(page, "Evaluatie te laat");
    const menu = late.getByRole("button", { name: "Opvolgen: Evaluatie te laat, Cleo" });
    await menu.click();
    await page.getByRole("menuitem", { name: "Ik pak dit op" }).click();
    await expect(late.getByText("Jij pakt dit op")).toBeVisible();
    await menu.click();
    await page.getByRole("menuitem", { name: "Laat rusten" }).click();
    const reason = dialog(page).getByRole("textbox", { name: /Waarom kan dit wachten/ });
    const rest = dialog(page).getByRole("button", { name: "Laat rusten" });
    await dialog(page).getByRole("button", { name: "Twee weken" }).click();
    await rest.click();
    await expect(dialog(page)).toContainText("Schrijf op waarom dit signaal mag rusten.");
    await reason.fill("Ouders komen op 3 december.");
    await rest.click();
    await expect(page.getByText(/Dit signaal rust tot en met/)).toBeVisible();
    await expect(menu).toHaveCount(0);
  },
);

test(
  "an explanatory analysis is drawn from its factors, and a goal follows from it",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("gedragswetenschapper");
    await nabij.openTrajectory("Storm");
    const form = dialog(page);
    const analysis = cardOf(page, "Verklarende analyse");
    await analysis.getByRole("button", { name: "Toevoegen" }).first().click();
    await form
      .getByRole("textbox", { name: "Wat verklaard wordt" })
      .fill("Loopt weg in het donker");
    const factor = form.getByRole("textbox", { name: "Wat speelt er mee" });
    await form.getByRole("button", { name: "Wat het moeilijker maakt" }).click();
    await factor.last().fill("steeds een ander gezicht");
    await form.getByRole("button", { name: "Wat het minder maakt" }).click();
    await factor.last().fill("vissen met oom");
    await closeWhenKept(page);
    const drawing = "Tekening: 2 factoren rond “Loopt weg in het donker”";
    await expect(analysis).toContainText("vissen met oom");
    // A phone begins with the list of factors; the drawing is one press away.
    const draw = analysis.getByText("Bekijk de tekening");
    if (await draw.isVisible()) await draw.click();
    await expect(analysis.getByRole("img", { name: drawing })).toBeVisible();

    const goals = cardOf(page, "Doelen");
    await goals.getByRole("button", { name: "Toevoegen" }).first().click();
    await form.getByRole("textbox", { name: "Doel", exact: true }).fill("Een avond vissen met oom");
    await closeWhenKept(page);
    await expect(goals).toContainText("Een avond vissen met oom");
  },
);
