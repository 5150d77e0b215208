import type { Page } from "@playwright/test";
import { isAccessible, isReadable } from "../is-accessible.ts";
import { test } from "./test.ts";
import { walkers, walkThrough } from "./walk.ts";
import type { Screens } from "./walk-table.ts";

/** Everything in the light, and in the dark what the scheme can change: the contrast. */
async function isAccessibleInBoth(screens: Screens): Promise<void> {
  for (const [name, page] of Object.entries(screens)) {
    await isAccessible(page, name);
    await inColours(page, "dark");
    await isReadable(page, `${name} in the dark`);
    await inColours(page, "light");
  }
}

/** In this scheme, when no colour is on its way to another any more. */
async function inColours(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

test("every phase is accessible on the board, on a phone and for the client, light and dark", async ({
  begin,
}) => {
  await walkThrough(await begin({ participants: walkers }), isAccessibleInBoth);
});
