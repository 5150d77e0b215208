import { expect, type Page } from "@playwright/test";
import { kindOf, oneWidth, test } from "../journey.ts";

/** The trajectories that the work list shows under this signal. */
async function countOf(page: Page, signal: string): Promise<number> {
  const text = await kindOf(page, signal).textContent();
  return Number(text?.match(/(\d+) traject/)?.[1]);
}

test("a threshold that is changed changes the signals of everybody at once", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("gedragswetenschapper");
  await nabij.open("/signalen?groep=soort");
  const before = await countOf(page, "Evaluatie te laat");
  await nabij.signIn("beheerder");
  await expect(page).toHaveURL(/\/beheer/);
  await page.getByRole("tab", { name: "Drempels" }).click();
  const rule = page.getByRole("group", { name: "Evaluatie te laat" });
  const months = rule.getByRole("textbox", { name: "Maanden" });
  await months.fill("1");
  await expect(page.getByText("1 signaal verandert.")).toBeVisible();
  await page.getByRole("button", { name: "Opslaan en opnieuw bekijken" }).click();
  await expect(page.getByText("Opgeslagen. Elk traject is opnieuw bekeken.").first()).toBeVisible();
  await nabij.signIn("gedragswetenschapper");
  await nabij.open("/signalen?groep=soort");
  expect(await countOf(page, "Evaluatie te laat")).toBeGreaterThan(before);
});

test(
  "a colleague is added, gets a password once, and comes in",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("beheerder");
    await page.getByRole("button", { name: "Iemand toevoegen" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Naam" }).fill("Noor Nieuw");
    await form.getByRole("textbox", { name: "E-mailadres" }).fill("noor@dekade.example");
    await form.getByRole("combobox", { name: "Rol" }).selectOption({ label: "begeleider" });
    await form.getByRole("button", { name: "Toevoegen", exact: true }).click();
    const once = page.getByRole("dialog", { name: "Wachtwoord voor Noor Nieuw" });
    await expect(once).toContainText("Je ziet dit één keer");
    const password = (await once.locator("code").first().textContent()) ?? "";
    expect(password.trim().length).toBeGreaterThan(11);

    await page.context().clearCookies();
    await page.goto(nabij.address);
    await page.getByRole("textbox", { name: "E-mailadres" }).fill("noor@dekade.example");
    await page.getByLabel("Wachtwoord").fill(password.trim());
    await page.getByRole("button", { name: "Inloggen" }).click();
    await expect(page).not.toHaveURL(/inloggen/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("iemand naast zich");
  },
);

test("an administrator never sees a dossier", oneWidth, async ({ page, nabij }) => {
  await nabij.signIn("beheerder");
  for (const path of ["/", "/trajecten", "/signalen", "/inzage"]) {
    await nabij.open(path);
    await page.waitForLoadState("networkidle");
    await expect(page.getByText("Juno", { exact: true }), path).toHaveCount(0);
  }
});
