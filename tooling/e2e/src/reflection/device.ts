import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { openLook } from "../open-look.ts";
import { at, callApi } from "./call-api.ts";
import { onBoard } from "./table.ts";

/** A conversation round one device, as its own page shows it. */
export type Device = {
  readonly page: Page;
  readonly address: string;
  readonly sessionId: string;
  readonly path: string;
  /** What went wrong on the page, apart from calls that found no connection. */
  readonly wrong: () => readonly string[];
};

/** A browser without a connection says so in its console; that is no error of the page. */
const withoutConnection =
  /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_|NETWORK_CHANGED|EMPTY_RESPONSE|INCOMPLETE)/;

/**
 * Three people round one device, at the first question; everything it needs stands on it. `names` are
 * those the team uses.
 */
export async function openDevice(
  browser: Browser,
  address: string,
  names: readonly string[] = [],
): Promise<Device> {
  const sessionId = randomUUID();
  const device = await openAgain(browser, address, sessionId);
  const { page } = device;
  const command = {
    ...{ type: "startSession", sessionId, commandId: randomUUID(), expectedSeq: 0 },
    ...{ at: new Date().toISOString(), today: new Date().toISOString().slice(0, 10) },
    ...{ language: "nl", time: 30, clientName: null, trajectoryId: null, writing: "aloud" },
    participants: [{ role: "begeleider" }, { role: "gedragswetenschapper" }, { role: "client" }],
  };
  const started = await callApi(page, address, "hold", { sessionId, command });
  expect(started.refusal).toBeNull();
  expect((await callApi(page, address, "setNames", { sessionId, names })).refusal).toBeNull();
  await page.goto(device.path);
  await expect(page.getByText("Dit gesprek staat ook op dit apparaat")).toBeVisible();
  await page.getByRole("button", { name: "Begin met de eerste vraag" }).click();
  await expect(question(page)).toHaveText(/gaat beter/);
  await hasShell(page);
  return device;
}

/** Another device, on which the same conversation can be opened. */
export async function openAgain(
  browser: Browser,
  address: string,
  sessionId: string,
): Promise<Device> {
  const { page, wrong } = await openLook(browser, address, onBoard, "gedragswetenschapper");
  const path = `${address}/reflectie/gesprek/${sessionId}`;
  const real = () => wrong.filter((line) => !withoutConnection.test(line));
  return { page, address, sessionId, path, wrong: real };
}

export const question = (page: Page) => page.getByRole("heading", { level: 1 });

/** What the banner says while there is no connection. */
export const goOn = (page: Page) => page.getByText("Geen verbinding. Je kunt doorgaan.");

/** The words of whoever has the turn, as the table hears them. */
export async function say(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Schrijf op zoals/ }).fill(words);
  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(page.getByText(words).last()).toBeVisible();
}

/** Gives the turn to somebody. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const turns = page.getByRole("group", { name: "Wie is aan het woord?" });
  await turns.getByRole("button", { name }).click();
}

/** On to the next question. */
export async function next(page: Page): Promise<void> {
  const asked = (await question(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Verder", exact: true }).click();
  await expect(question(page)).not.toHaveText(asked);
}

/** The files of the app stand on the device: a page opens without a connection. */
async function hasShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** What the node has of a conversation: every answer once, in the order in which it was said. */
export async function saidAtNode({ page, address, sessionId }: Device): Promise<readonly string[]> {
  const look = () => callApi(page, address, "view", { sessionId });
  // A connection that was kept open may be closed by the node just when it is used again.
  const { value } = await look().catch(look);
  const answers = at(value, "answers");
  if (!Array.isArray(answers)) throw new Error("no answers in a view");
  return answers.map((answer) => String(at(answer, "text") ?? at(answer, "kind")));
}

/** The conversations in the storage of this browser, as text: what somebody would find there. */
export function keptOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((done, fail) => {
        const opening = indexedDB.open("nabij-reflectie");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const table = opening.result.transaction("gesprekken").objectStore("gesprekken");
          const found = table.getAll();
          found.onerror = () => fail(found.error);
          found.onsuccess = () => {
            opening.result.close();
            const copies = found.result.filter((kept) => "waiting" in kept);
            done(copies.map((kept) => JSON.stringify(kept)));
          };
        };
      }),
  );
}
