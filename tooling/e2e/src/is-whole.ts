import { expect, type Page } from "@playwright/test";
import { isAccessible } from "./is-accessible.ts";

/** Accessible, not wider than the screen, and without a word that has no words. */
export async function isWhole(page: Page, where: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }), where).toBeVisible();
  await page.waitForLoadState("networkidle");
  await isAccessible(page, where);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
  const text = await page.locator("main").ariaSnapshot();
  // An address of the web is a source that is named, not a word without words.
  const words = text.replaceAll(/\/url: .*$|\b[a-z]+\.(nl|org|eu|example)\b/gm, "");
  expect(words.match(/\b[a-z][A-Za-z]+(\.[a-z][A-Za-z0-9]+){1,3}\b(?!@)/g) ?? [], where).toEqual(
    [],
  );
}
