import { expect, type Page } from "@playwright/test";
import { twoPeople } from "./table.ts";
import { test } from "./test.ts";

/** Everything an agreement needs, or less: what is left out is asked. */
type Proposal = { readonly what: string; readonly who?: string; readonly other?: string };

async function propose(board: Page, { what, who, other }: Proposal): Promise<void> {
  await board.getByRole("button", { name: "Nieuwe afspraak" }).click();
  await board.getByRole("textbox", { name: "Wat spreken jullie af?" }).fill(what);
  if (other !== undefined)
    await board.getByRole("textbox", { name: /Iemand die niet aan tafel zit/ }).fill(other);
  if (who !== undefined) {
    const chosen = board.getByRole("combobox", { name: "Wie doet het?" });
    await chosen.selectOption({ label: who });
    const inTwoWeeks = board.getByRole("button", { name: /^over 2 weken/ });
    await inTwoWeeks.first().click();
    await inTwoWeeks.last().click();
    await board.getByRole("textbox", { name: /Waaraan zien jullie/ }).fill("Twee keer gelukt");
  }
  await board.getByRole("button", { name: "Bewaren", exact: true }).click();
}

test("vague asks on, a restriction goes to its own steps, and what is agreed stands on the trajectory", async ({
  begin,
  house,
}) => {
  const trajectory = await house.trajectoryOf("Sam");
  const table = await begin({ participants: twoPeople, trajectoryId: trajectory.id });
  const { board, hold } = table;
  const a = await table.sit("P1");
  expect(await hold(board, { type: "openStage", stage: "agreements" })).toBeNull();

  await propose(board, { what: "Meer loslaten, zsm", other: "team" });
  const vague = board.getByRole("article", { name: "Meer loslaten, zsm" });
  await expect(vague.getByText("idee", { exact: true })).toBeVisible();
  await expect(vague.getByText(/Wat bedoelen jullie met “meer”/i)).toBeVisible();
  await expect(vague.getByText(/Bij “team” voelt niemand zich aangesproken/)).toBeVisible();
  await expect(vague.getByText("Op welke dag is het klaar?")).toBeVisible();
  await expect(vague.getByText("Waaraan zien jullie dat het werkt?")).toBeVisible();

  await propose(board, { what: "Camera op kamer", who: "Begeleider A" });
  const restriction = board.getByRole("article", { name: "Camera op kamer" });
  await expect(restriction.getByText("eerst Wzd-stappen", { exact: true })).toBeVisible();
  await expect(restriction.getByRole("button", { name: "Ja vastleggen" })).toHaveCount(0);
  expect(await restriction.textContent()).not.toMatch(/verboden|toegestaan|\bmag niet\b/);

  await propose(board, { what: "Dinsdag samen brood halen", who: "Begeleider A" });
  await a.getByRole("button", { name: "Ja, hier sta ik achter" }).click();
  await expect(a.getByText("Jij zei ja")).toBeVisible();
  const good = board.getByRole("article", { name: "Dinsdag samen brood halen" });
  await expect(good.getByText("afgesproken", { exact: true })).toBeVisible();

  await board.getByRole("button", { name: "Verder naar afronden" }).click();
  await board.getByRole("button", { name: /Gesprek afsluiten|Nu stoppen en afsluiten/ }).click();
  await expect(board).toHaveURL(/\/verslag$/);
  await expect(board.getByText("eerst Wzd-stappen").first()).toBeVisible();
  await board.goto(trajectory.address);
  await expect(board.getByText("Dinsdag samen brood halen").first()).toBeVisible();
  await expect(board.getByText("Camera op kamer")).toHaveCount(0);
  await expect(board.getByText("Meer loslaten, zsm")).toHaveCount(0);
});
