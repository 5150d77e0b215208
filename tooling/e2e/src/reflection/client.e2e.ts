import { expect, type Page } from "@playwright/test";
import { isAccessible } from "../is-accessible.ts";
import { chooseWithKeys, pressKey, tabTo } from "./keyboard.ts";
import { test } from "./test.ts";

const next = "Volgende";

/** Whatever this screen asks: words, an option, or who may read it. */
async function answerWithKeys(page: Page): Promise<void> {
  const words = page.getByRole("textbox").first();
  const options = await page.getByRole("radio").count();
  if (await words.isVisible()) {
    await tabTo(page, words);
    await page.keyboard.type("Ik wil zelf koken");
  } else if (options > 0) await chooseWithKeys(page, 0);
}

test("the client's own mode is whole with the keyboard alone, on a device without a voice", async ({
  begin,
}) => {
  const table = await begin({
    ...{ guideId: "eigen-stem", naming: "named", beforehand: true },
    participants: [{ role: "client", label: "Sam", device: "own" }],
  });
  const page = await table.device();
  await page.goto(`${table.address}/reflectie/meedoen#${table.code}`);
  await pressKey(page, "Hier ga ik zitten");
  await expect(page.getByText("Hallo Sam!")).toBeVisible();
  await isAccessible(page, "who helps");

  // Without a voice of its own nothing is read aloud, and the settings say why.
  expect(await page.evaluate(() => window.speechSynthesis.getVoices().length)).toBe(0);
  await expect(page.getByRole("button", { name: "Lees voor" })).toHaveCount(0);
  await pressKey(page, "Instellen");
  await expect(page.getByText(/“Lees voor” is er niet: dit toestel heeft zelf/)).toBeVisible();
  await isAccessible(page, "settings");
  await pressKey(page, "Klaar");

  await chooseWithKeys(page, 0);
  await pressKey(page, next);
  await expect(page.getByRole("heading", { name: "Wil je meedoen?" })).toBeVisible();
  await isAccessible(page, "promise");
  await pressKey(page, "Ja, ik doe mee");

  const end = page.getByRole("heading", { name: "Je bent klaar. Dank je wel!" });
  const title = page.getByRole("heading", { level: 1 });
  await expect(page.getByText(/^Vraag 1 van/)).toBeVisible();
  await isAccessible(page, "a question");
  for (let screen = 0; screen < 40 && !(await end.isVisible()); screen += 1) {
    const asked = (await title.textContent()) ?? "";
    const progress = (await page.getByRole("banner").textContent()) ?? "";
    await answerWithKeys(page);
    await pressKey(page, /^(Volgende|Sla over)$/);
    await expect
      .poll(
        async () => `${await title.textContent()} ${await page.getByRole("banner").textContent()}`,
      )
      .not.toBe(`${asked} ${progress}`);
  }
  await expect(end).toBeVisible();
  await isAccessible(page, "the end");
});
