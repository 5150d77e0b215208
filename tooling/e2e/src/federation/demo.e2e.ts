import { expect, type Page, test } from "@playwright/test";
import { isWhole } from "../is-whole.ts";
import { looks, openLook } from "../open-look.ts";
import { at } from "../reflection/call-api.ts";
import { type RunningNode, startNode } from "../running-node.ts";
import { until } from "./until.ts";

let node: RunningNode;
test.beforeAll(async () => {
  node = await startNode({ flags: ["--demo"] });
});
test.afterAll(() => node.stop());

/** What a procedure of the federation answers to whoever is signed in on this page. */
async function ask(page: Page, procedure: string): Promise<unknown> {
  const url = `${node.address}/api/trpc/federation.${procedure}`;
  const answer: unknown = await (await page.request.post(url, { data: {} })).json();
  return at(answer, "result", "data", "json");
}

/** The round of the widest plan, once it is published here. */
function published(page: Page): Promise<string> {
  return until("a publication of the headline plan", async () => {
    const lines = at(await ask(page, "publications"), "publications");
    const found: unknown = Array.isArray(lines)
      ? lines.find((line) => at(line, "plan", "id") === "beeld")
      : undefined;
    const roundId = at(found, "roundId");
    return typeof roundId === "string" ? roundId : undefined;
  });
}

test("the demo compares itself with twelve organisations, and everybody reads the same marks", async ({
  browser,
}) => {
  for (const look of looks) {
    const { page, wrong } = await openLook(browser, node.address, look, "zorgmanager");
    const roundId = await published(page);
    const parts = ["/aansluiting", "/aansluiting?deel=deelnemers", "/aansluiting?deel=grootboek"];
    for (const path of [`/vergelijken?ronde=${roundId}`, ...(look === looks[0] ? parts : [])]) {
      await page.goto(node.address + path);
      await isWhole(page, `${path} on ${look.name}`);
    }
    await page.goto(`${node.address}/vergelijken?ronde=${roundId}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("13 organisaties");
    const goal = page.getByRole("region", { name: "Is er een doel?" });
    await expect(goal.getByText(/ongeveer \d+ cliënten/).first()).toBeVisible();
    const hubAddress = String(at(await ask(page, "status"), "membership", "hubAddress"));
    expect(wrong).toEqual([]);
    await page.context().close();

    const hub = await openLook(browser, hubAddress, look, null);
    await hub.page.goto(hubAddress);
    await isWhole(hub.page, `the public page of the hub on ${look.name}`);
    const csv = await hub.page.request.get(`${hubAddress}/federation/publications/${roundId}.csv`);
    expect(csv.status()).toBe(200);
    const lines = (await csv.text()).split(/\r?\n/).map((line) => line.split(","));
    const shown = lines.filter(([kind, , , , mark]) => kind === "cijfer" && mark === "shown");
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((cells) => Number(cells[6]) % 5 !== 0)).toEqual([]);
    expect(hub.wrong).toEqual([]);
    await hub.page.context().close();
  }
});
