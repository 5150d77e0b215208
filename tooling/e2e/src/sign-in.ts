import { expect, type Page } from "@playwright/test";

/** Signs in with one click on a demo account of the role. */
export async function signInAs(page: Page, address: string, role: string): Promise<void> {
  await page.goto(address);
  await page
    .getByRole("button", { name: new RegExp(`Log in als ${role}`, "i") })
    .first()
    .click();
  await expect(page).not.toHaveURL(/inloggen/);
}
