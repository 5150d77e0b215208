import { expect, type Page } from "@playwright/test";
import { cardOf, goTo, oneWidth, test } from "../journey.ts";

/** From the start of the app to what can be logged for this client. */
async function logFor(page: Page, name: string): Promise<void> {
  await goTo(page, "Snel vastleggen");
  await page.getByRole("searchbox", { name: "Zoek een cliënt" }).fill(name);
  await page.getByRole("link", { name, exact: true }).click();
}

const store = (page: Page) => page.getByRole("button", { name: "Vastleggen", exact: true }).click();

test("a support worker logs hours, an incident and a first time, each in a few presses", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("begeleider");
  await logFor(page, "Lotte");

  await page.getByRole("link", { name: /^Incident/ }).click();
  await expect(page.getByRole("button", { name: "Vastleggen", exact: true })).toBeDisabled();
  await page.getByText("Weglopen", { exact: false }).first().click();
  await page.getByText("Gisteren").click();
  await store(page);
  await expect(page.getByText("Vastgelegd: incident.")).toBeVisible();

  await page.getByRole("link", { name: /^Nieuwe ervaring/ }).click();
  await page.getByRole("textbox", { name: "Wat was er nieuw" }).fill("Haalde zelf een ijsje");
  await store(page);
  await expect(page.getByText("Vastgelegd: nieuwe ervaring.")).toBeVisible();

  await page.getByRole("link", { name: /^Uren/ }).click();
  await page.getByRole("textbox", { name: "Geleverd deze week" }).fill("91,5");
  await store(page);
  await expect(page.getByText("Vastgelegd: uren van een week.")).toBeVisible();

  await page.getByRole("link", { name: "Naar het hele traject" }).click();
  await expect(cardOf(page, "Nieuwe ervaringen")).toContainText("Haalde zelf een ijsje");
  await expect(cardOf(page, "Incidenten")).toContainText("Weglopen");
});

test(
  "what was logged by mistake is taken back with one press",
  oneWidth,
  async ({ page, nabij }) => {
    await nabij.signIn("begeleider");
    await logFor(page, "Moos");
    await page.getByRole("link", { name: /^Nieuwe ervaring/ }).click();
    await page.getByRole("textbox", { name: "Wat was er nieuw" }).fill("Van iemand anders");
    await store(page);
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(page.getByText("Weggehaald: nieuwe ervaring.")).toBeVisible();
    await page.getByRole("link", { name: "Naar het hele traject" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Moos");
    await expect(page.getByText("Van iemand anders")).toHaveCount(0);
  },
);

test("a support worker starts a reflection from the trajectory", async ({ page, nabij }) => {
  await nabij.signIn("begeleider");
  await nabij.openTrajectory("Lotte");
  await page.getByRole("link", { name: "Reflectie starten" }).first().click();
  await page.getByRole("button", { name: "Begeleider erbij zetten" }).click();
  await page.getByRole("button", { name: "Cliënt erbij zetten" }).click();
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await expect(page.getByText("Ga met je telefoon naar")).toBeVisible();
  await page.getByRole("button", { name: "Verder naar het moment" }).click();
  await page.getByRole("button", { name: "Verder naar vragen" }).click();
  await expect(page.getByText("Iedereen schrijft voor zichzelf")).toBeVisible();
});
