import { expect, type Page } from "@playwright/test";
import { isAccessible } from "../is-accessible.ts";
import { signInAs } from "../sign-in.ts";
import { test } from "./test.ts";

const question = (page: Page) => page.getByRole("heading", { level: 1 });

/** The options of a question that has them; the two before it say whose view it is. */
const choices = (page: Page) =>
  page.getByRole("group").filter({ hasNotText: "Wat ik zelf vind" }).getByRole("radio");

/** Everyone the question is for answers it, one after the other. */
async function answer(page: Page, words: string): Promise<void> {
  const speaking = page.getByRole("heading", { name: /is aan het woord/ });
  const nobody = page.getByRole("heading", { name: /zit niet aan tafel/ });
  await expect(speaking.or(nobody)).toBeVisible();
  // Who is not at the table is not heard: somebody else says what they can.
  if (await nobody.isVisible()) await page.getByRole("button", { name: "Begeleider" }).click();
  for (let turn = 0; turn < 4 && (await speaking.isVisible()); turn += 1) {
    const said = page.getByRole("button", { name: /^Intrekken/ });
    const before = await said.count();
    const text = page.getByRole("textbox", { name: /^Schrijf op zoals/ });
    if (await text.isVisible()) await text.fill(words);
    else await choices(page).first().check({ force: true });
    await page.getByRole("button", { name: "Klaar", exact: true }).click();
    await expect(said).toHaveCount(before + 1);
  }
}

/** Goes on to the next question and waits until it is there. */
async function goOn(page: Page): Promise<void> {
  const asked = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(question(page)).not.toHaveText(asked);
}

test("aloud round one device: from start to agreements, and the agreement stands on the trajectory", async ({
  page,
  house,
}) => {
  await signInAs(page, house.address, "gedragswetenschapper");
  await page.goto(`${house.address}/trajecten`);
  await page.getByRole("link", { name: "Sam", exact: true }).click();
  await page.getByRole("link", { name: "Reflectie starten" }).first().click();

  await page.getByRole("button", { name: "Begeleider erbij zetten" }).click();
  await page.getByRole("button", { name: "Gedragswetenschapper erbij zetten" }).click();
  await page.getByRole("button", { name: "Cliënt erbij zetten" }).click();
  await page.getByText("Samen hardop, op één apparaat").click();
  await page.getByText(/30 minuten/).click();
  await page.getByRole("button", { name: "Gesprek beginnen" }).click();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();

  await expect(question(page)).toBeVisible();
  await answer(page, "Sam lacht weer en slaapt door.");
  await isAccessible(page);
  await goOn(page);

  // What the facts of the trajectory bring along comes first.
  const harder = page.getByRole("heading", { level: 1, name: /lastiger geworden/ });
  for (let asked = 0; asked < 3 && !(await harder.isVisible()); asked += 1) {
    await answer(page, "De avonden zijn rustig.");
    await goOn(page);
  }

  // The first round of what is harder yields nothing: the phase may not close on that.
  await answer(page, "Nee");
  await goOn(page);
  await expect(page.getByRole("region", { name: "Nog één rondje, voor iedereen" })).toBeVisible();
  const second = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(page.getByText(/Vraag het eerst ook aan/)).toBeVisible();
  await expect(question(page)).toHaveText(second);
  await answer(page, "Hij doet minder zelf.");
  await goOn(page);

  // The rest of half an hour; the last step leads to the agreements.
  const toAgreements = page
    .getByRole("link", { name: "Verder naar afspraken" })
    .or(page.getByRole("button", { name: "Verder naar afspraken" }));
  for (let asked = 0; asked < 12 && !(await toAgreements.isVisible()); asked += 1) {
    await answer(page, "Op zaterdag samen naar de winkel.");
    if (!(await toAgreements.isVisible())) await goOn(page);
  }
  await toAgreements.click();
  await agree(page, "De deur gaat 's nachts op slot");
  await expect(page.getByText("eerst Wzd-stappen").first()).toBeVisible();
  await agree(page, "Zaterdag samen naar de winkel");
  const agreement = page.getByRole("article", { name: "Zaterdag samen naar de winkel" });
  await agreement.getByText("Begeleider", { exact: true }).last().click();
  await agreement.getByRole("button", { name: "Ja vastleggen" }).click();
  await expect(agreement.getByText("afgesproken", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Verder naar afronden" }).click();
  await page.getByRole("button", { name: /Gesprek afsluiten|Nu stoppen en afsluiten/ }).click();
  await expect(page.getByText("“Hij doet minder zelf.”").first()).toBeVisible();
  await isAccessible(page);
  await page.getByRole("link", { name: "Naar het traject" }).first().click();
  await expect(page.getByText("Zaterdag samen naar de winkel").first()).toBeVisible();
  await expect(page.getByText("Hij doet minder zelf.")).toHaveCount(0);
  await expect(page.getByText("De deur gaat 's nachts op slot")).toHaveCount(0);
});

/** Proposes an action of the support worker, two weeks from now. */
async function agree(page: Page, what: string): Promise<void> {
  await page.getByRole("button", { name: "Nieuwe afspraak" }).click();
  await page.getByRole("textbox", { name: "Wat spreken jullie af?" }).fill(what);
  await page.getByRole("combobox", { name: "Wie doet het?" }).selectOption({ label: "Begeleider" });
  await page
    .getByRole("button", { name: /^over 2 weken/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^over 2 weken/ })
    .last()
    .click();
  await page.getByRole("textbox", { name: "Waaraan zien jullie dat het werkt?" }).fill("Twee keer");
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
}
