import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { type RunningNode, startNode } from "./running-node.ts";
import { signInAs } from "./sign-in.ts";
import { watchPage } from "./watch-page.ts";

/**
 * For a journey that runs on one width: it is about who may do what, or another one of the role has
 * the same pages on a phone.
 */
export const oneWidth = { tag: "@one-width" } as const;

/** What a journey begins with: a node of its own and a way in. */
export type Nabij = {
  readonly address: string;
  /** Signs in as this role; who was signed in before is signed out first. */
  signIn(role: string): Promise<void>;
  open(path: string): Promise<void>;
  /** Opens the page of the trajectory of the client with this name, from the list. */
  openTrajectory(name: string): Promise<void>;
};

/** A test with a node of its own; an error on the page or a call outside fails it. */
export const test = base.extend<{ nabij: Nabij }>({
  nabij: async ({ page }, use) => {
    const node = await startNode();
    const wrong = watchPage(page, node.address);
    await use(nabijOf(page, node));
    // A page that is still open asks on, and a node that stops refuses: that is no error.
    await page.close();
    await node.stop();
    expect(wrong).toEqual([]);
  },
});

function nabijOf(page: Page, { address }: RunningNode): Nabij {
  const open = async (path: string) => {
    await page.goto(address + path);
  };
  return {
    address,
    open,
    signIn: async (role) => {
      await page.context().clearCookies();
      await signInAs(page, address, role);
    },
    openTrajectory: async (name) => {
      await open("/trajecten");
      await page.getByRole("searchbox").fill(name);
      const link = page.getByRole("link", { name, exact: true });
      const itsPage = /\/trajecten\/[0-9a-f-]{36}/;
      // A press at the moment the list narrows lands on a row that is gone: people press again.
      await expect(async () => {
        if (!itsPage.test(page.url())) await link.click({ timeout: 5000 });
        await expect(page).toHaveURL(itsPage, { timeout: 5000 });
      }).toPass();
    },
  };
}

/** The card on a page under this heading. */
export function cardOf(page: Page, title: string | RegExp): Locator {
  return page.getByRole("region", { name: title }).first();
}

/** Presses a page in the menu, which is folded away on a phone. */
export async function goTo(page: Page, name: string | RegExp): Promise<void> {
  const menu = page.getByRole("button", { name: "Menu", exact: true });
  await page.getByRole("banner").waitFor();
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("navigation", { name: "Onderdelen" }).getByRole("link", { name }).click();
}

/** One kind of signal on the work list. */
export function kindOf(page: Page, title: string): Locator {
  const heading = page.getByRole("heading", { level: 3, name: new RegExp(`${title}$`) });
  return page.getByRole("listitem").filter({ has: heading });
}

/** One kind of signal on the work list, folded open. */
export async function openKind(page: Page, title: string): Promise<Locator> {
  const kind = kindOf(page, title);
  const fold = kind.getByRole("heading", { level: 3 }).getByRole("button");
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  return kind;
}
