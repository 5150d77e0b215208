import { expect, type Page } from "@playwright/test";
import { chooseWithKeys, pressKey } from "./keyboard.ts";
import { joinWithCode } from "./phone.ts";
import type { Table } from "./table.ts";
import { walkAgreements, walkOptions, walkPositions } from "./walk-choices.ts";
import { each, openStage, type Visit, type Walk } from "./walk-table.ts";

/** Who sits at the table of a walk: the client and two others, each on a phone of their own. */
export const walkers = [
  { role: "client", label: "Sam", device: "own" },
  { role: "begeleider", label: "Begeleider A", device: "own" },
  { role: "vertegenwoordiger", label: "Vertegenwoordiger", device: "own" },
  { role: "zorgmanager", label: "Zorgmanager", device: "own" },
];

const firstQuestion = "q14";

/**
 * One session from the first screen to its report. What people do between two looks goes out as
 * their devices send it, so that a walk takes seconds; the pages follow it as they always do.
 */
export async function walkThrough(table: Table, visit: Visit): Promise<void> {
  const phone = await table.device();
  const join = await table.device();
  await join.goto(`${table.address}/reflectie/meedoen`);
  await expect(join.getByRole("textbox")).toBeVisible();
  await joinWithCode(phone, table, "Begeleider A");
  await expect(phone.getByRole("button", { name: "Ik doe mee", exact: true })).toBeVisible();
  const client = await table.sit("P1");
  await expect(client.getByText("Met wie doe je dit?").first()).toBeVisible();
  await visit({ "board-welcome": table.board, "phone-join": join, "phone-consent": phone });
  await visit({ "client-who-helps": client });
  await chooseWithKeys(client, 0);
  await pressKey(client, "Volgende");
  const consent = { type: "giveConsent", participantId: "P2", given: true, model: false };
  expect(await table.hold(phone, consent)).toBeNull();
  const others = { P1: client, P2: phone, P3: await table.sit("P3"), P4: await table.sit("P4") };
  const walk = { table, client, phone, others, visit };
  await walkMoment(walk);
  await walkQuestion(walk);
  await walkField(walk);
  await walkOptions(walk);
  await walkPositions(walk);
  await walkAgreements(walk);
}

async function walkMoment(walk: Walk): Promise<void> {
  const { table, phone, client, visit } = walk;
  await openStage(walk, "moment");
  await expect(phone.getByText("Welk moment staat je nog bij?")).toBeVisible();
  await visit({ "phone-moment": phone });
  const text = "Dinsdag na het eten liep Sam naar de tuin. Ik liep mee. Hij zei: ga maar weg.";
  await each(walk, { P2: { type: "describeMoment", text } });
  await expect(table.board.getByText(text)).toBeVisible();
  await expect(client.getByText(text)).toBeVisible();
  await visit({ "board-moment": table.board, "client-moment": client });
}

const said = {
  P1: "Ik kook op zaterdag. Dat is leuk.",
  P2: "Sam slaapt door en lacht weer aan tafel. De avonden zijn rustiger dan in het voorjaar.",
  P3: "Hij belt mij weer zelf.",
  P4: "Er zijn minder incidenten gemeld.",
};

async function walkQuestion(walk: Walk): Promise<void> {
  const { table, phone, client, others, visit } = walk;
  const { board } = table;
  await openStage(walk, "questions");
  expect(await table.hold(board, { type: "next" })).toBeNull();
  await phone.getByRole("textbox", { name: "Jouw antwoord" }).fill(said.P2);
  await expect(client.getByRole("textbox").first()).toBeVisible();
  await visit({ "phone-question": phone, "client-question": client });
  const answer = { type: "answer", questionId: firstQuestion, kind: "answered" };
  const ready = { type: "setReady", roundId: firstQuestion, ready: true };
  for (const [id, text] of Object.entries(said)) await each(walk, { [id]: { ...answer, text } });
  await each(walk, { P1: ready, P2: ready, P3: ready });
  await expect(phone.getByText("Je bent klaar", { exact: true })).toBeVisible();
  await visit({ "board-question": board, "phone-waiting": phone });
  await each(walk, { P4: ready });
  expect(await table.hold(board, { type: "reveal", roundId: firstQuestion })).toBeNull();
  for (const screen of [board, phone, client])
    await expect(screen.getByText(said.P3)).toBeVisible();
  await visit({ "board-revealed": board, "phone-revealed": phone, "client-revealed": client });
  const easy = others.P3;
  if (easy !== undefined) await visitEasy(easy, visit);
}

/** The same screen in easy words, for who reads those more gladly. */
async function visitEasy(page: Page, visit: Visit): Promise<void> {
  await page.getByRole("button", { name: /^Menu/ }).click();
  await page.getByText("Makkelijk lezen").click();
  await visit({ "phone-menu": page });
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await visit({ "phone-easy-read": page });
}

async function walkField(walk: Walk): Promise<void> {
  const { table, phone, client, visit } = walk;
  const { board } = table;
  await openStage(walk, "field");
  await expect(phone.getByRole("slider").first()).toBeVisible();
  await expect(client.getByText("Hoe vaak is er iemand bij je?").first()).toBeVisible();
  await visit({ "phone-field": phone, "client-field": client });
  const dot = (nearness: number, autonomy: number) => ({
    ...{ type: "placeInField", perspective: "own", nearness, autonomy },
  });
  await each(walk, { P1: dot(25, 85), P2: dot(75, 35), P3: dot(65, 40), P4: dot(60, 60) });
  const ready = { type: "setReady", roundId: "field", ready: true };
  await each(walk, { P1: ready, P2: ready, P3: ready, P4: ready });
  expect(await table.hold(board, { type: "reveal", roundId: "field" })).toBeNull();
  await expect(board.getByRole("button", { name: "Verder naar mogelijkheden" })).toBeVisible();
  await expect(phone.getByText("Zorgmanager", { exact: true }).first()).toBeVisible();
  await visit({ "board-field": board, "phone-field-revealed": phone });
}
