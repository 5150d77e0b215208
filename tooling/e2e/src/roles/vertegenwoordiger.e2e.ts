import { expect } from "@playwright/test";
import { cardOf, goTo, oneWidth, test } from "../journey.ts";

test("a parent reads what was agreed, tells the team something, and sees who looked", async ({
  page,
  nabij,
}) => {
  await nabij.signIn("vertegenwoordiger");
  await expect(page).toHaveURL(/\/mijn/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Voor Sam");
  await expect(cardOf(page, "Wat is afgesproken")).toContainText("niet nagekomen");

  const tell = cardOf(page, "Laat iets weten");
  await tell.getByRole("button", { name: "Versturen" }).click();
  await expect(tell).toContainText("Schrijf eerst op wat het team moet weten.");
  await tell
    .getByRole("textbox", { name: "Wat moet het team weten?" })
    .fill("Hij belde zondag zelf.");
  await tell.getByText("wie casusregie heeft").click();
  await tell.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByText("Verstuurd. Je leest het hieronder terug.")).toBeVisible();
  const said = cardOf(page, "Wat Sam zei");
  await expect(said).toContainText("“Hij belde zondag zelf.”");
  await expect(said).toContainText("voor het team en wie casusregie heeft");

  await goTo(page, "Wie keek in het dossier?");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("werd het dossier op");
  const days = cardOf(page, /Per dag/);
  await expect(days).toContainText(/begeleider.*las het dossier/i);
  await expect(days).not.toContainText("Bo Begeleider");
});

test("what a parent says reaches the team that it is for", oneWidth, async ({ page, nabij }) => {
  await nabij.signIn("vertegenwoordiger");
  const tell = cardOf(page, "Laat iets weten");
  await tell.getByRole("textbox").fill("Sam slaapt slecht na bezoek.");
  await tell.getByRole("button", { name: "Versturen" }).click();
  await expect(page.getByText("Verstuurd.", { exact: false })).toBeVisible();
  await nabij.signIn("gedragswetenschapper");
  await nabij.openTrajectory("Sam");
  await expect(page.getByText("Sam slaapt slecht na bezoek.").first()).toBeVisible();
});
