import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { startProgram } from "../federation/program.ts";
import { openLook } from "../open-look.ts";
import { openFirstQuestion } from "../reflection/phone.ts";
import { onBoard, openTable, twoPeople } from "../reflection/table.ts";
import { freePort } from "../running-node.ts";
import type { Visit } from "./measure-page.ts";

const scientist = "gedragswetenschapper";

const holds = (text: string) => (page: Page) => page.getByText(text).first().waitFor();
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).first().waitFor();

/** The pages that are measured, each with who opens it; `close` ends what was started for them. */
export async function openPages(browser: Browser, node: string) {
  const { page } = await openLook(browser, node, onBoard, scientist);
  const cookies = await page.context().cookies();
  const opened = (path: string, settled: Visit["settled"]): Visit => ({
    ...{ address: `${node}${path}`, cookies, settled },
  });
  const rows = (on: Page) => on.locator("main tbody tr, main li").first().waitFor();
  const trajectory = await firstTrajectory(page, node);
  const phone = await phoneAtQuestion(browser, node);
  const hub = await startHub();
  const visits = {
    "sign-in": { address: `${node}/inloggen`, cookies: [], settled: holds("Log in als") },
    overview: opened("/", rows),
    "trajectories list": opened("/trajecten", rows),
    "one trajectory": opened(trajectory, heading),
    "reflection start": opened("/reflectie/", heading),
    "reflection, a phone at a question": phone.visit,
    "hub, public page": { address: `${hub.address}/`, cookies: [], settled: heading },
  } satisfies Readonly<Record<string, Visit>>;
  const close = async () => {
    await phone.close();
    await page.context().close();
    await hub.close();
  };
  return { visits, close };
}

async function firstTrajectory(page: Page, node: string): Promise<string> {
  await page.goto(`${node}/trajecten`);
  const link = page.locator("main tbody a").first();
  return (await link.getAttribute("href")) ?? "/trajecten";
}

/** A participant without an account, whose phone is asked the first question. */
async function phoneAtQuestion(browser: Browser, node: string) {
  const table = await openTable(browser, node, { participants: twoPeople });
  const seat = await table.sit("P1");
  await table.sit("P2");
  await openFirstQuestion(table);
  const visit: Visit = {
    address: table.path,
    cookies: await seat.context().cookies(),
    settled: (on) => on.getByRole("textbox", { name: "Jouw antwoord" }).waitFor(),
  };
  return { visit, close: table.close };
}

async function startHub() {
  const folder = mkdtempSync(join(tmpdir(), "nabij-hub-"));
  const settings = { PORT: String(await freePort()), NABIJ_HUB_DATA_DIR: folder };
  const hub = await startProgram("hub", settings);
  const close = async () => {
    await hub.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: hub.address, close };
}
