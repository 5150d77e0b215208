import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { isAccessible } from "../is-accessible.ts";
import { preparedDemo, runNode, startNode } from "../running-node.ts";
import {
  goOn,
  keptOnDevice,
  next,
  openAgain,
  openDevice,
  question,
  saidAtNode,
  say,
  turnTo,
} from "./device.ts";
import { test } from "./test.ts";

const menu = async (page: Page, action: string) => {
  await page.getByRole("button", { name: "Meer", exact: true }).click();
  await page.getByRole("menuitem", { name: action }).click();
};

test("flight mode, a reload and a node that restarts: everything said is there once, in order", async ({
  browser,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "nabij-e2e-"));
  const demo = process.env[preparedDemo];
  if (demo !== undefined) cpSync(demo, folder, { recursive: true });
  let node = await runNode(folder);
  const device = await openDevice(browser, node.address);
  const { page } = device;
  await turnTo(page, "Begeleider");
  await say(page, "De ochtenden zijn rustiger");
  await expect.poll(() => saidAtNode(device)).toHaveLength(1);

  // The connection goes; the table does not notice it in what it can do.
  await page.context().setOffline(true);
  await expect(goOn(page)).toBeVisible();
  await turnTo(page, "Gedragswetenschapper");
  await say(page, "Er wordt meer gelachen");
  await page.getByRole("button", { name: /^Vraag door \(Gedragswetenschapper/ }).click();
  await expect(page.getByText("Doorvragen")).toBeVisible();
  await say(page, "Vooral bij het eten");
  await page.getByRole("button", { name: /^Verbeteren \(Begeleider/ }).click();
  await page
    .getByRole("textbox", { name: "Het antwoord van Begeleider" })
    .fill("Rustiger, elke dag");
  await page.getByRole("button", { name: "Bewaren", exact: true }).click();
  await expect(page.getByText("“Rustiger, elke dag”")).toBeVisible();
  await turnTo(page, "Cliënt");
  await page.getByRole("button", { name: "Weet ik niet" }).click();
  await expect(page.getByText("5 wachten")).toBeVisible();
  await isAccessible(page);
  await next(page);
  await page.getByRole("button", { name: "Terug", exact: true }).click();
  await expect(question(page)).toHaveText(/gaat beter/);
  await next(page);
  await menu(page, "Pauzeren");
  await page.getByRole("button", { name: "Verder met het gesprek" }).click();
  await expect(question(page)).toHaveText(/lastiger geworden/);

  // The page is loaded anew without a connection, and the node is started anew meanwhile.
  await page.reload();
  await expect(question(page)).toHaveText(/lastiger geworden/);
  await expect(goOn(page)).toBeVisible();
  await turnTo(page, "Begeleider");
  await say(page, "Hij vraagt minder zelf");
  expect(await saidAtNode(device)).toEqual(["De ochtenden zijn rustiger"]);
  const { port } = new URL(node.address);
  await node.stop();
  await page.context().setOffline(false);
  await turnTo(page, "Gedragswetenschapper");
  await say(page, "De afstand is kleiner geworden");
  await expect(goOn(page)).toBeVisible();
  node = await runNode(folder, { port: Number(port) });
  await expect(page.getByText("Alles is verstuurd")).toBeVisible({ timeout: 60_000 });
  await expect(goOn(page)).toBeHidden();
  expect(await saidAtNode(device)).toEqual([
    "Rustiger, elke dag",
    "Er wordt meer gelachen",
    "Vooral bij het eten",
    "dont-know",
    "Hij vraagt minder zelf",
    "De afstand is kleiner geworden",
  ]);
  expect(device.wrong()).toEqual([]);
  await page.context().close();
  await node.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a second device went on meanwhile: what still fits goes along, what does not stays as words", async ({
  browser,
  house,
}) => {
  const here = await openDevice(browser, house.address);
  const elsewhere = await openAgain(browser, house.address, here.sessionId);
  await elsewhere.page.goto(here.path);
  await expect(question(elsewhere.page)).toHaveText(/gaat beter/);
  await here.page.context().setOffline(true);
  await turnTo(here.page, "Begeleider");
  await say(here.page, "Nog bij de eerste vraag");
  await next(here.page);
  await turnTo(here.page, "Begeleider");
  await say(here.page, "Bij de tweede vraag");

  await next(elsewhere.page);
  await turnTo(elsewhere.page, "Gedragswetenschapper");
  await say(elsewhere.page, "Elders gezegd");
  await here.page.context().setOffline(false);

  // Of both nothing is lost: the node has what fitted, and the rest stands here, twice.
  const aside = here.page.getByRole("region", { name: "Niet meegegaan" });
  await expect(aside.getByText("“Nog bij de eerste vraag”")).toBeVisible();
  await expect(aside.getByText("Het gesprek ging intussen op een ander apparaat")).toBeVisible();
  await expect(here.page.getByText("Elders gezegd")).toBeVisible();
  await expect(elsewhere.page.getByText("Bij de tweede vraag")).toBeVisible();
  expect(await saidAtNode(here)).toEqual(["Elders gezegd", "Bij de tweede vraag"]);
  await isAccessible(here.page);
  await aside.getByRole("button", { name: "Naar de vraag" }).click();
  await expect(question(here.page)).toHaveText(/gaat beter/);
  await turnTo(here.page, "Begeleider");
  const typed = here.page.getByRole("textbox", { name: /^Schrijf op zoals/ });
  await expect(typed).toHaveValue("Nog bij de eerste vraag");
  await here.page.getByRole("button", { name: "Klaar", exact: true }).click();
  await aside.getByRole("button", { name: /^Weghalen/ }).click();
  await expect(aside).toBeHidden();
  await expect.poll(() => saidAtNode(here)).toContain("Nog bij de eerste vraag");
  expect(await saidAtNode(here)).toHaveLength(3);
  for (const { page, wrong } of [here, elsewhere]) {
    expect(wrong()).toEqual([]);
    await page.context().close();
  }
});

test("two tabs are one conversation; closed without a connection it is sent, and nothing stays behind", async ({
  browser,
  house,
}) => {
  const device = await openDevice(browser, house.address);
  const { page } = device;
  const tab = await page.context().newPage();
  await tab.goto(device.path);
  await expect(question(tab)).toHaveText(/gaat beter/);
  await page.context().setOffline(true);
  await turnTo(page, "Begeleider");
  await say(page, "In de eerste tab");
  await expect(tab.getByText("In de eerste tab")).toBeVisible();
  await turnTo(tab, "Gedragswetenschapper");
  await say(tab, "In de tweede tab");
  await expect(page.getByText("In de tweede tab")).toBeVisible();

  // Of what the node says, nothing stands in the cache of the app: files of the app alone.
  const cached = await page.evaluate(async () => {
    const names = await caches.keys();
    const open = await Promise.all(names.map((name) => caches.open(name)));
    const all = await Promise.all(open.map((one) => one.keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(cached.length).toBeGreaterThan(20);
  expect(
    cached.filter((path) => !/^\/reflectie\/(assets\/[\w.-]+|index\.html)$/.test(path)),
  ).toEqual([]);

  await page.getByRole("link", { name: "Afronden", exact: true }).click();
  await page.getByRole("button", { name: /Gesprek afsluiten|Nu stoppen en afsluiten/ }).click();
  await expect(page.getByRole("heading", { name: "Het gesprek is afgesloten" })).toBeVisible();
  await isAccessible(page);
  expect(await keptOnDevice(page)).toHaveLength(1);
  await tab.close();
  await page.context().setOffline(false);
  await expect(page).toHaveURL(/\/verslag$/);
  await expect(page.getByText("“In de tweede tab”").first()).toBeVisible();
  await expect.poll(() => keptOnDevice(page)).toEqual([]);
  expect(device.wrong()).toEqual([]);
  await page.context().close();
});

test("without a connection the list on this device leads on; signing out takes it off, after a question", async ({
  browser,
}) => {
  // Of its own: whoever signs out ends a sign-in that other journeys in the house go on with.
  const node = await startNode();
  const device = await openDevice(browser, node.address);
  const { page } = device;
  await page.context().setOffline(true);
  await turnTo(page, "Begeleider");
  await say(page, "Nog niet verstuurd");
  await page.goto(`${node.address}/reflectie/nieuw`);
  await expect(
    page.getByText("Een nieuw gesprek beginnen kan alleen met verbinding."),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Verder met het gesprek/ }).click();
  await expect(page.getByText("Nog niet verstuurd")).toBeVisible();

  // At the node nothing is known of it yet: whoever signs out is told what would be lost.
  await page.goto("about:blank");
  await page.context().setOffline(false);
  await page.goto(node.address);
  const signOut = async () => {
    await page.getByRole("button", { name: /weergave, taal en uitloggen/ }).click();
    await page.getByRole("menuitem", { name: "Uitloggen" }).click();
  };
  await signOut();
  await expect(page.getByText(/een gesprek dat nog niet is verstuurd/)).toBeVisible();
  await page.goto(device.path);
  await expect(page.getByText("Nog niet verstuurd")).toBeVisible();
  await expect(page.getByText(/^(Bewaard|Alles is verstuurd)$/)).toBeVisible();
  expect(await saidAtNode(device)).toEqual(["Nog niet verstuurd"]);
  await page.goto(node.address);
  await signOut();
  await expect(page).toHaveURL(/inloggen/);
  expect(await keptOnDevice(page)).toEqual([]);
  expect(device.wrong()).toEqual([]);
  await page.context().close();
  await node.stop();
});

test("without a connection, after a reload too, names are taken out before anything is kept", async ({
  browser,
  house,
}) => {
  const device = await openDevice(browser, house.address, ["Beertje"]);
  const { page } = device;
  await page.context().setOffline(true);
  await page.reload();
  await expect(goOn(page)).toBeVisible();
  await turnTo(page, "Begeleider");
  const typed = "Wij noemen hem Beertje, te bellen op 06-12345678. Hij lacht weer.";
  await page.getByRole("textbox", { name: /^Schrijf op zoals/ }).fill(typed);
  await page.getByRole("button", { name: "Klaar", exact: true }).click();
  await expect(
    page.getByText("We halen deze woorden eruit voordat het wordt bewaard"),
  ).toBeVisible();
  expect((await keptOnDevice(page)).join()).not.toContain("lacht weer");
  await page.getByRole("button", { name: "Zo is het goed" }).click();
  await expect(page.getByText(/Hij lacht weer/).last()).toBeVisible();
  const kept = (await keptOnDevice(page)).join();
  expect(kept).toContain("lacht weer");
  for (const secret of ["Beertje", "12345678"]) expect(kept).not.toContain(secret);
  await page.context().setOffline(false);
  await expect.poll(() => saidAtNode(device)).toHaveLength(1);
  expect((await saidAtNode(device)).join()).not.toContain("Beertje");
  expect(device.wrong()).toEqual([]);
  await page.context().close();
});
