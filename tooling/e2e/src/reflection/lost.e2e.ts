import { expect } from "@playwright/test";
import { done, openFirstQuestion, passOver, reveal, waiting, words } from "./phone.ts";
import { twoPeople } from "./table.ts";
import { test } from "./test.ts";

/** A minute without who leads, the seconds in which a page may come back, and a slow machine. */
const untilTakeOver = { timeout: 90_000 };

test("flight mode, a reload, two tabs and a closed lid: no word is lost and somebody leads on", async ({
  begin,
}) => {
  const table = await begin({ participants: twoPeople });
  const [a, b] = [await table.sit("P1"), await table.sit("P2")];
  await openFirstQuestion(table);
  await expect(words(a)).toBeVisible();
  await table.board.close();

  // Flight mode while writing: the words wait on the device and go out afterwards.
  await a.context().setOffline(true);
  await words(a).fill("Geschreven in de lift");
  await done(a).click();
  await expect(a.getByText(/geen verbinding/i).first()).toBeVisible();
  await expect(waiting(a)).toBeHidden();
  await a.context().setOffline(false);
  await passOver(a);
  await expect(a.getByText("Geschreven in de lift")).toBeVisible();

  // A reload in the middle of a sentence keeps the seat and the sentence.
  await words(b).fill("Half geschreven");
  await b.reload();
  await expect(words(b)).toHaveValue("Half geschreven");
  await expect(b.getByRole("banner").getByText("Begeleider B")).toBeVisible();

  // Two tabs of one device are one person, and stay in step.
  const tab = await b.context().newPage();
  await tab.goto(table.path);
  await expect(words(tab)).toHaveValue("Half geschreven");
  await words(b).fill("Helemaal geschreven");
  await done(b).click();
  await passOver(b);
  await expect(waiting(tab)).toBeVisible();
  await expect(tab.getByText("Helemaal geschreven")).toBeVisible();
  await tab.close();

  // Who leads stays away: a professional at the table takes over, and nothing had to be said again.
  await expect(a.getByText("Wie leidt heeft geen verbinding")).toBeVisible(untilTakeOver);
  const takeOver = a.getByRole("button", { name: "Ik neem het over" });
  await expect(takeOver).toBeVisible(untilTakeOver);
  await takeOver.click();
  await reveal(a).click();
  await expect(b.getByText("Geschreven in de lift")).toBeVisible();
  await expect(a.getByText("Helemaal geschreven")).toBeVisible();
});
