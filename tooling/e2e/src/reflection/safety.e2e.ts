import { expect, type Page } from "@playwright/test";
import { openFirstQuestion, reveal, waiting, words, write } from "./phone.ts";
import { twoPeople } from "./table.ts";
import { test } from "./test.ts";
import { tapWire } from "./wiretap.ts";

/** Words of a verdict; a card names who decides and says nothing of what is allowed. */
const verdict = /verboden|strafbaar|illegaal|overtred|toegestaan|\bmag niet\b|in strijd|misstand/i;

const card = (page: Page, title: string) => page.getByRole("region", { name: title }).last();

test("“Hij zit 's nachts op slot” shows a card to its writer alone, without a verdict", async ({
  begin,
}) => {
  const table = await begin({ participants: twoPeople });
  const [a, b] = [await table.sit("P1"), await table.sit("P2")];
  const [wireOfA, wireOfB] = [await tapWire(a), await tapWire(b)];
  const wireOfBoard = await tapWire(table.board);
  await openFirstQuestion(table);
  await words(a).fill("Hij zit 's nachts op slot");
  const mine = card(a, "Kan dit onvrijwillige zorg zijn?");
  await expect(mine).toBeVisible();
  await expect(mine.getByText(/Wie hierover gaat is/)).toBeVisible();
  await expect(mine.getByText("Alleen jij ziet dit. Er is niets gedeeld")).toBeVisible();
  expect(await mine.textContent()).not.toMatch(verdict);
  // Writing goes on as it was, and the words are not censored.
  await write(a, "Hij zit 's nachts op slot");
  await write(b, "De avonden zijn rustig");
  await reveal(table.board).click();
  for (const screen of [table.board, b]) {
    await expect(screen.getByText("Hij zit 's nachts op slot")).toBeVisible();
    await expect(screen.getByText(/onvrijwillige zorg/)).toHaveCount(0);
  }
  // What the node learns of the card is that there is one, without a word of what was written.
  const raised = wireOfA
    .sent()
    .split("\n")
    .filter((body) => body.includes('"raiseSafety"'));
  expect(raised).toHaveLength(1);
  expect(raised[0]).toContain('"class":"S4"');
  expect(raised[0]).not.toContain("slot");
  for (const wire of [wireOfB, wireOfBoard]) {
    const received = await wire.received();
    expect(received.includes("De avonden zijn rustig")).toBe(true);
    expect(received.includes('"cardId"')).toBe(false);
  }
});

test("“Hij wordt niet geslagen” shows a card that closes with a note", async ({ begin }) => {
  const table = await begin({ participants: twoPeople });
  const a = await table.sit("P1");
  await openFirstQuestion(table);
  await words(a).fill("Hij wordt niet geslagen");
  const mine = card(a, "Gaat dit over geweld, misbruik of te weinig zorg?");
  await expect(mine).toBeVisible();
  await mine.getByRole("button", { name: "Dit is geen melding" }).click();
  await expect(mine.getByText("Loopt er iemand gevaar, nu of straks?")).toBeVisible();
  await mine.getByRole("button", { name: "Nee, niemand" }).click();
  const note = mine.getByRole("textbox", { name: "Wat is er gebeurd?" });
  await mine.getByRole("button", { name: "Dit is gebeurd" }).click();
  await expect(mine.getByText("Schrijf kort op wat er gebeurde.")).toBeVisible();
  await note.fill("Het ging over een film");
  await mine.getByRole("button", { name: "Dit is gebeurd" }).click();
  await expect(mine).toBeHidden();
  await expect(words(a)).toHaveValue("Hij wordt niet geslagen");
  await write(a, "Hij wordt niet geslagen");
  await expect(waiting(a)).toBeVisible();
});
