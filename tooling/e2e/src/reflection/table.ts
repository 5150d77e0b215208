import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { type Look, openLook } from "../open-look.ts";
import { at, callApi } from "./call-api.ts";

/** What a session begins with, beside what is the same for all of these tables. */
export type Settings = {
  readonly participants: readonly object[];
  readonly [setting: string]: unknown;
};

/** A session that goes on: the board of who leads, and the devices of the people at it. */
export type Table = {
  readonly address: string;
  readonly sessionId: string;
  readonly code: string;
  readonly board: Page;
  /** The page of this conversation. */
  readonly path: string;
  /** One command of this device, and the refusal it met, if any. */
  readonly hold: (page: Page, command: object) => Promise<string | null>;
  /** Another device, with nobody at it yet. */
  readonly device: (look?: Look) => Promise<Page>;
  /** A device on the seat of this participant, who said yes to taking part. */
  readonly sit: (participantId: string, look?: Look) => Promise<Page>;
  /** Closes every device; nothing may have gone wrong on any of them. */
  readonly close: () => Promise<void>;
};

export const onBoard: Look = { width: 1280, height: 900, colorScheme: "light" };
const onPhone: Look = { width: 390, height: 844, colorScheme: "light" };

/** Two professionals with a phone of their own; most tables need no more. */
export const twoPeople = [
  { role: "begeleider", device: "own" },
  { role: "begeleider", device: "own" },
];

const scientist = "gedragswetenschapper";

/** A browser without a connection says so in its console; that is no error of the page. */
const withoutConnection = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_RESET|NETWORK_CHANGED)/;

/** A session begun by a behavioural scientist, who leads it without a seat. */
export async function openTable(browser: Browser, address: string, settings: Settings) {
  const { page: board, wrong } = await openLook(browser, address, onBoard, scientist);
  const devices = [{ page: board, wrong }];
  const sessionId = randomUUID();
  const hold = holdIn(address, sessionId);
  const refusal = await hold(board, {
    ...{ type: "startSession", sessionId, today: today(), language: "nl", time: 30 },
    ...{ guideId: "volledig", clientName: "Sam", trajectoryId: null },
    ...{ writing: "first", naming: "alias", ...settings },
  });
  expect(refusal).toBeNull();
  const path = `${address}/reflectie/gesprek/${sessionId}`;
  await board.goto(path);
  const pill = await board.getByRole("button", { name: /^meedoen:/ }).textContent();
  const code = (pill ?? "").replaceAll(/\D/g, "");
  const device = async (look = onPhone) => {
    const opened = await openLook(browser, address, look, null);
    devices.push(opened);
    return opened.page;
  };
  const table: Table = {
    ...{ address, sessionId, code, board, path, hold, device },
    sit: async (participantId, look) => {
      const page = await device(look);
      const joined = await callApi(page, address, "join", { code, participantId });
      expect(joined.refusal).toBeNull();
      const consent = { type: "giveConsent", participantId, given: true, model: false };
      expect(await hold(page, consent)).toBeNull();
      await page.goto(path);
      return page;
    },
    close: async () => {
      for (const { page } of devices) await page.context().close();
      const lines = devices.flatMap((one) => one.wrong);
      expect(lines.filter((line) => !withoutConnection.test(line))).toEqual([]);
    },
  };
  return table;
}

/**
 * Sends from what this device sees last. When another device was just before it, it looks and
 * sends once more, as its page does.
 */
function holdIn(address: string, sessionId: string): Table["hold"] {
  return async (page, bare) => {
    const send = async () => {
      const seen = await callApi(page, address, "view", { sessionId }).catch(() => null);
      const envelope = {
        commandId: randomUUID(),
        expectedSeq: at(seen?.value, "seq") ?? 0,
        at: new Date().toISOString(),
      };
      const command = { ...bare, ...envelope };
      return (await callApi(page, address, "hold", { sessionId, command })).refusal;
    };
    const refusal = await send();
    return refusal === "StaleCommand" ? send() : refusal;
  };
}

function today(): string {
  return new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
}
