import { expect, type Locator, type Page } from "@playwright/test";

const longestWay = 60;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Walks with the tab key until this has the focus; fails when the keyboard does not get there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let step = 0; step < longestWay; step += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  expect(await hasFocus(target), `the tab key does not reach ${target.toString()}`).toBe(true);
}

/** Presses a button with the keyboard alone. */
export async function pressKey(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole("button", { name }).first());
  await page.keyboard.press("Enter");
}

/** Chooses the option at this place of the radio group on screen, with the arrow keys. */
export async function chooseWithKeys(page: Page, place: number): Promise<void> {
  await tabTo(page, page.getByRole("radio").first());
  await page.keyboard.press("Space");
  for (let step = 0; step < place; step += 1) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio").nth(place)).toBeChecked();
}
