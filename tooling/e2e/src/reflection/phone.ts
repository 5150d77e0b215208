import { expect, type Page } from "@playwright/test";
import type { Table } from "./table.ts";

/** The field for words of somebody's own device. */
export const words = (phone: Page) => phone.getByRole("textbox", { name: "Jouw antwoord" });

export const done = (phone: Page) => phone.getByRole("button", { name: "Klaar", exact: true });

export const reveal = (board: Page) => board.getByRole("button", { name: "Onthul alles tegelijk" });

/** Sent and ticked: this device waits for the others. */
export const waiting = (phone: Page) => phone.getByText("Je bent klaar", { exact: true });

/** Writes one answer in words, and passes over what is asked after it: until this is on screen. */
export async function write(phone: Page, text: string, until = waiting(phone)): Promise<void> {
  await words(phone).fill(text);
  await done(phone).click();
  await passOver(phone, until);
}

/** What comes after one's own answer may be passed over: a follow-up, and the client's view. */
export async function passOver(phone: Page, until = waiting(phone)): Promise<void> {
  const pass = phone.getByRole("button", { name: "Sla over", exact: true });
  const paragraphs = phone.locator("form").getByRole("paragraph");
  const asked = async () => (await paragraphs.allTextContents())[0];
  for (let step = 0; step < 3; step += 1) {
    await expect(until.or(pass).first()).toBeVisible();
    if (await until.isVisible()) return;
    const before = await asked();
    await pass.click();
    await expect.poll(asked).not.toBe(before);
  }
}

/** Puts the first question on the table; it is for everyone and asks for words. */
export async function openFirstQuestion({ board, hold }: Table): Promise<void> {
  expect(await hold(board, { type: "openStage", stage: "questions" })).toBeNull();
  expect(await hold(board, { type: "next" })).toBeNull();
  await expect(board.getByText("Iedereen schrijft voor zichzelf")).toBeVisible();
}

/** Sits down with the code as a person does: the code, one's seat, and a yes of one's own. */
export async function joinWithCode(phone: Page, table: Table, seat: string): Promise<void> {
  await phone.goto(`${table.address}/reflectie/meedoen`);
  await phone.getByRole("textbox", { name: "Code van zes cijfers" }).fill(table.code);
  await phone.getByRole("button", { name: "Verder" }).click();
  await phone.getByText(seat, { exact: true }).click();
  await phone.getByRole("button", { name: "Hier ga ik zitten" }).click();
}

/** Says yes to taking part, after what happens to one's words was read. */
export async function takePart(phone: Page): Promise<void> {
  await expect(phone.getByText("Niemand ziet wat of hoeveel je schrijft.")).toBeVisible();
  await phone.getByRole("button", { name: "Ik doe mee", exact: true }).click();
}
