import type { Browser, BrowserContext, Page } from "@playwright/test";
import { signInAs } from "./sign-in.ts";
import { watchPage } from "./watch-page.ts";

/** How every page is looked at: both widths and both schemes; all four would take twice as long. */
export const looks = [
  { name: "a desktop in the light", width: 1280, height: 900, colorScheme: "light" },
  { name: "a phone in the dark", width: 390, height: 844, colorScheme: "dark" },
] as const;

export type Look = {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
};

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Who signed in before at this address, so that a role signs in once for all looks. */
const known = new Map<string, Cookies>();

/** A page of that look for this role, with what went wrong on it; null is not signed in. */
export async function openLook(browser: Browser, address: string, look: Look, role: string | null) {
  const { width, height, colorScheme } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  const wrong = watchPage(page, address);
  if (role !== null) await signInOnce(page, address, role);
  return { page, wrong };
}

async function signInOnce(page: Page, address: string, role: string): Promise<void> {
  const key = `${address} ${role}`;
  const cookies = known.get(key);
  if (cookies !== undefined) return page.context().addCookies(cookies);
  await signInAs(page, address, role);
  known.set(key, await page.context().cookies());
}
