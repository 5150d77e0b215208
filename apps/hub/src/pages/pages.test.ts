import { type Publication, shippedPlans } from "@nabij/federation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addPublication } from "../store/publications.ts";
import { aHub, type TestHub } from "../testing.ts";

let home: TestHub;
const roundId = "00000000-0000-4000-8000-000000000001";

beforeAll(async () => {
  home = await aHub();
  const publication = aPublication();
  home.hub.store.pragma("foreign_keys = OFF");
  addPublication(home.hub.store, { publication, signed: "a.b.c" });
});
afterAll(() => home.close());

/** One table with each mark once, and words of the hub's plans. */
function aPublication(): Publication {
  const [plan] = shippedPlans;
  const table = plan?.tables.find(({ indicator }) => indicator === "duur");
  if (plan === undefined || table === undefined) throw new Error("the headline plan asks it");
  const [a = "", b = "", c = "", d = ""] = table.columns;
  const figures = [
    { mark: "shown" as const, clients: 40, percentage: 33 },
    { mark: "hidden" as const, reason: "te-klein" as const },
    { mark: "no-data" as const },
    { mark: "zero-not-shown" as const },
    { mark: "shown" as const, clients: 120, percentage: null },
  ];
  const columns = [[a], [b], [c], [d], ["totaal"]];
  const title = { nl: "Een <b>vraag</b>", en: "A <b>question</b>" };
  return {
    ...{
      roundId,
      planHash: "A".repeat(43),
      isRehearsal: false,
      organisations: 12,
      legalGroups: 11,
    },
    plan: { ...plan, title },
    period: { from: "2026-01-01", until: "2026-06-30" },
    tables: [{ id: table.id, columns, rows: [["totaal"]], figures: [figures] }],
    bands: [{ id: plan.organisationTables[0]?.id ?? "", detail: "nothing", bands: [] }],
    publishedAt: "2026-07-20T10:00:00.000Z",
  };
}

const read = async (url: string) => (await home.app.inject(url)).payload;

test("a publication shows its figures, and three different marks with why", async () => {
  const page = await read(`/publicaties/${roundId}`);
  expect(page).toContain("2 van de 5 cijfers waren groot genoeg om te tonen");
  expect(page).toContain('<td class="number">33%</td><td class="number">40</td>');
  for (const shape of ["hidden", "no-data", "zero"])
    expect(page.split(`class="shape ${shape}"`).length).toBeGreaterThan(2);
  expect(page).toContain("te weinig cliënten of organisaties, of één organisatie is te groot");
  expect(page).toContain("11 rechtspersonen");
  expect(page).toContain("Te weinig organisaties om te spreiden");
});

test("a finding is said only when nothing hidden could be more", async () => {
  expect(await read(`/publicaties/${roundId}`)).not.toContain("Het vaakst");
});

test("the file for a spreadsheet carries the same marks, and no empty zero", async () => {
  const csv = await read(`/federation/publications/${roundId}.csv`);
  const marks = csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",").slice(4, 8).join(","));
  expect(marks).toEqual([
    "shown,,40,33",
    "hidden,te-klein,,",
    "no-data,,,",
    "zero-not-shown,,,",
    "shown,,120,",
    "nothing,,,",
  ]);
});

test("pages say who learns what, and the limits, in both languages", async () => {
  expect(await read("/uitleg")).toContain("nog niet beoordeeld door een cryptograaf van buiten");
  const english = await read("/uitleg?taal=en");
  expect(english).toContain("not been reviewed by an outside cryptographer");
  expect(english).toContain('<html lang="en">');
});

test("a language that was chosen is remembered", async () => {
  const chosen = await home.app.inject("/?taal=en");
  const cookie = String(chosen.headers["set-cookie"]).split(";")[0];
  const next = await home.app.inject({ url: "/", headers: { cookie } });
  expect(next.payload).toContain('<html lang="en">');
  expect(await read("/")).toContain('<html lang="nl">');
});

test("no page holds a script of its own, a style of its own, or words that became markup", async () => {
  const pages = ["/", "/uitleg", `/publicaties/${roundId}`, "/inloggen", "/nergens"];
  for (const url of pages) {
    const answer = await home.app.inject(url);
    expect(answer.payload).not.toMatch(/<script(?! src="\/assets\/)|\sstyle=|\son\w+=/);
    expect(answer.payload).not.toContain("<b>vraag");
    expect(answer.payload).toMatch(/<main id="inhoud"[\s\S]*<h1[\s>]/);
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-inline");
  }
});

test("letters and looks come from the hub itself", async () => {
  const page = await read("/");
  const sheets = [...page.matchAll(/href="([^"]+\.css)"/g)].map(([, url = ""]) => url);
  expect(sheets).toHaveLength(5);
  for (const url of [...sheets, "/assets/live.js", "/assets/mark.svg"])
    expect([url, (await home.app.inject(url)).statusCode]).toEqual([url, 200]);
  const css = await read("/assets/hub.css");
  const letters = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url = ""]) => url);
  expect(letters).toHaveLength(2);
  for (const url of letters) expect((await home.app.inject(url)).statusCode).toBe(200);
});

test("what goes wrong is a page for people, and says nothing of what was sent", async () => {
  const answer = await home.app.inject({
    ...{ method: "POST", url: "/inloggen", payload: "x".repeat(20_000) },
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.payload).toContain("<h1>Dit ging niet</h1>");
  expect(answer.payload).not.toContain("xxx");
});
