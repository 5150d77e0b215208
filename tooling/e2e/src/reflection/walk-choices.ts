import { expect } from "@playwright/test";
import { each, idsOf, openStage, type Walk } from "./walk-table.ts";

const options = {
  P1: { text: "Ik ga alleen naar de tuin", lessNearness: true },
  P2: { text: "Vijf meter afstand in de tuin, tien minuten per dag", lessNearness: true },
  P4: { text: "Alles laten zoals het nu is", lessNearness: false },
};

/** At least three ways on, each with what it costs. */
export async function walkOptions(walk: Walk): Promise<void> {
  const { table, phone, client, visit } = walk;
  for (const loneViewId of await idsOf(walk, "loneViews", "loneViewId"))
    expect(await table.hold(table.board, { type: "discussLoneView", loneViewId })).toBeNull();
  await openStage(walk, "options");
  for (const [id, option] of Object.entries(options))
    await each(walk, { [id]: { type: "proposeOption", ...option } });
  await phone.getByRole("button", { name: "Nog een mogelijkheid" }).click();
  await visit({ "phone-option": phone });
  const text = "Als Sam schrikt, ben ik later bij hem.";
  for (const optionId of await idsOf(walk, "options", "optionId"))
    await each(walk, { P3: { type: "nameHarm", optionId, text } });
  await expect(table.board.getByText(text)).toHaveCount(3);
  await visit({ "board-options": table.board, "client-options": client });
}

/** How each stands to each of them, alone first. */
export async function walkPositions(walk: Walk): Promise<void> {
  const { table, phone, client, visit } = walk;
  const { board } = table;
  await openStage(walk, "positions");
  await expect(phone.getByText("Hoe sta je ertegenover?")).toBeVisible();
  await visit({ "phone-position": phone, "client-position": client });
  const steps: Readonly<Record<string, readonly number[]>> = {
    ...{ P1: [5, 4, 1], P2: [3, 5, 2], P3: [2, 4, 2], P4: [3, 4, 5] },
  };
  const optionIds = await idsOf(walk, "options", "optionId");
  for (const [id, taken] of Object.entries(steps)) {
    for (const [place, optionId] of optionIds.entries()) {
      const stance = {
        type: "takeStance",
        optionId,
        step: taken[place],
        text: "Zo groeit er iets",
      };
      await each(walk, { [id]: stance });
    }
    await each(walk, { [id]: { type: "setReady", roundId: "positions", ready: true } });
  }
  expect(await table.hold(board, { type: "reveal", roundId: "positions" })).toBeNull();
  await expect(board.getByText("Dit zijn meningen, geen stemmen.")).toBeVisible();
  await visit({ "board-positions": board, "phone-positions-revealed": phone });
}

/** One agreement that is accepted, one that is none, and the end. */
export async function walkAgreements(walk: Walk): Promise<void> {
  const { table, phone, client, visit } = walk;
  const { board } = table;
  await openStage(walk, "agreements");
  const agreement = {
    ...{ kind: "actie", what: "Elke dinsdag tien minuten samen in de tuin, op vijf meter" },
    ...{ who: "Begeleider A", whoId: "P2", when: inDays(14), reviewOn: inDays(42) },
    signOfSuccess: "Sam gaat drie keer zelf naar buiten",
  };
  expect(await table.hold(board, { type: "proposeAgreement", agreement })).toBeNull();
  const camera = { kind: "actie", what: "Camera op kamer" };
  expect(await table.hold(board, { type: "proposeAgreement", agreement: camera })).toBeNull();
  await expect(phone.getByRole("button", { name: "Ja, hier sta ik achter" })).toBeVisible();
  await expect(client.getByText("Dit hebben we opgeschreven. Klopt het?")).toBeVisible();
  await visit({
    "board-agreements": board,
    "phone-agreements": phone,
    "client-agreements": client,
  });
  await phone.getByRole("button", { name: "Ja, hier sta ik achter" }).first().click();
  await expect(board.getByText("afgesproken", { exact: true })).toBeVisible();
  await openStage(walk, "closing");
  await expect(client.getByText("Lees hier wat is afgesproken.")).toBeVisible();
  await visit({ "board-closing": board, "phone-closing": phone, "client-closing": client });
  await board.getByRole("button", { name: /Gesprek afsluiten|Nu stoppen en afsluiten/ }).click();
  await expect(board).toHaveURL(/\/verslag$/);
  await expect(board.getByText(agreement.what).first()).toBeVisible();
  await expect(phone).toHaveURL(/\/verslag$/);
  await visit({ "board-report": board, "phone-report": phone });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
