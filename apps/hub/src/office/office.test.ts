import { fingerprintOf } from "@nabij/federation";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { madeUpMembers } from "../demo/made-up-members.ts";
import { currentRoster } from "../roster/current-roster.ts";
import { contentOf } from "../roster/issue-roster.ts";
import { preparedChanges } from "../roster/prepared-changes.ts";
import { hashPassword } from "../session/password.ts";
import { listApplications } from "../store/applications.ts";
import { type Approver, addApprover, disableApprover } from "../store/approvers.ts";
import { listRounds } from "../store/rounds.ts";
import {
  aFolder,
  aHub,
  applyWith,
  aRound,
  cookieOf,
  type TestHub,
  twoApprovers,
} from "../testing.ts";

let home: TestHub;
let noor: Approver;
let teun: Approver;
beforeAll(async () => {
  home = await aHub(aFolder(), { now: () => new Date("2026-11-22T10:00:00Z") });
  [noor, teun] = twoApprovers(home);
  await applyWith(home, madeUpMembers(home.dir).slice(0, 7));
});
afterAll(() => home.close());

type Sent = Readonly<Record<string, string>>;
const send = (url: string, fields: Sent, headers: Sent = {}) =>
  home.app.inject({
    ...{ method: "POST", url, payload: new URLSearchParams(fields).toString() },
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      ...headers,
    },
  });
const sendAs = (who: Approver, url: string, fields: Sent = {}) =>
  send(url, fields, { cookie: cookieOf(home, who) });
const pageFor = async (who: Approver, url: string) =>
  (await home.app.inject({ url, headers: { cookie: cookieOf(home, who) } })).payload;

const applications = () => listApplications(home.hub.store).map(({ application }) => application);
const judge = (who: Approver, id: string, change: Sent = {}) => {
  const key = applications().find((each) => each.id === id)?.details.identityKey ?? "";
  const fields = { fingerprint: fingerprintOf(key), register: "ja", contract: "ja", ...change };
  return sendAs(who, `/beheer/aanmeldingen/${id}/akkoord`, fields);
};
let first = "";
beforeEach(() => {
  first = applications()[0]?.id ?? "";
});

test("nobody comes into the office without signing in", async () => {
  const pages = ["", "/aanmeldingen", "/deelnemers", "/vragen", "/rondes", "/logboek"];
  for (const page of pages) {
    const answer = await home.app.inject(`/beheer${page}`);
    expect([page, answer.statusCode, answer.headers.location]).toEqual([page, 303, "/inloggen"]);
  }
  const judged = await send(`/beheer/aanmeldingen/${first}/akkoord`, {});
  expect(judged.headers.location).toBe("/inloggen");
});

test("signing in takes the right password; a disabled person is out at once", async () => {
  const { hub } = home;
  const at = new Date().toISOString();
  const password = await hashPassword("een lang wachtwoord");
  addApprover(hub.store, { id: "mo", email: "mo@hub.example", name: "Mo", password }, at);
  const wrong = await send("/inloggen", { email: "mo@hub.example", password: "anders" });
  expect([wrong.statusCode, wrong.headers["set-cookie"]]).toEqual([401, undefined]);
  expect(wrong.payload).toContain("klopt niet");
  const right = await send("/inloggen", {
    email: "Mo@hub.example",
    password: "een lang wachtwoord",
  });
  const cookie = String(right.headers["set-cookie"]);
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
  const office = () =>
    home.app.inject({ url: "/beheer", headers: { cookie: cookie.split(";")[0] } });
  expect((await office()).statusCode).toBe(200);
  disableApprover(hub.store, "mo@hub.example", at);
  expect((await office()).statusCode).toBe(303);
});

test("a form of another site does nothing", async () => {
  const cookie = cookieOf(home, noor);
  const headers = { cookie, "sec-fetch-site": "cross-site" };
  const answer = await send(`/beheer/aanmeldingen/${first}/weigeren`, { reason: "x" }, headers);
  expect(answer.headers.location).toBe("/?fout=foreign-form");
  expect(applications()[0]?.status).toBe("waiting");
});

test("the page to judge does not show the fingerprint that has to be heard", async () => {
  const page = await pageFor(noor, `/beheer/aanmeldingen/${first}`);
  const digits = fingerprintOf(applications()[0]?.details.identityKey ?? "");
  expect(page).toContain('name="fingerprint"');
  expect(page).not.toContain(digits.replaceAll("-", " "));
  expect(page).not.toContain(digits);
});

test("an organisation is in only after two different people, with the right fingerprint", async () => {
  const wrong = await judge(noor, first, { fingerprint: "12345 ".repeat(8) });
  expect(wrong.headers.location).toContain("fout=fingerprint-differs");
  const unchecked = await judge(noor, first, { contract: "" });
  expect(unchecked.headers.location).toContain("fout=not-checked");
  expect((await judge(noor, first)).headers.location).not.toContain("fout");
  expect((await judge(noor, first)).headers.location).toContain("fout=same-approver");
  expect(applications()[0]?.status).toBe("waiting");
  expect((await judge(teun, first)).headers.location).not.toContain("fout");
  expect(applications()[0]?.status).toBe("approved");
});

test("one person is enough to refuse, with a reason", async () => {
  const last = applications().at(-1)?.id ?? "";
  const path = `/beheer/aanmeldingen/${last}/weigeren`;
  expect((await sendAs(teun, path, { reason: " " })).headers.location).toContain("no-reason");
  await sendAs(teun, path, { reason: "Onbekend in het Handelsregister" });
  expect(applications().at(-1)?.status).toBe("rejected");
  expect(await pageFor(noor, `/beheer/aanmeldingen/${last}`)).toContain("Onbekend in het");
});

test("the list goes out when a second person agrees to what the first one saw", async () => {
  for (const { id, status } of applications()) {
    if (status !== "waiting") continue;
    await judge(noor, id);
    await judge(teun, id);
  }
  const list = "/beheer/deelnemers/lijst";
  const shown = contentOf(await preparedChanges(home.hub));
  expect((await sendAs(noor, list, { shown: "other" })).headers.location).toContain("list-changed");
  await sendAs(noor, list, { shown });
  expect((await sendAs(noor, list, { shown })).headers.location).toContain("same-approver");
  expect((await currentRoster(home.hub)).members).toHaveLength(0);
  expect(await pageFor(teun, "/beheer/deelnemers")).toContain("Noor stelt dit voor");
  await sendAs(teun, list, { shown });
  expect((await currentRoster(home.hub)).members).toHaveLength(6);
});

test("one departure waits for two others, so that no difference is one organisation's", async () => {
  const [member] = (await currentRoster(home.hub)).members;
  await sendAs(noor, `/beheer/deelnemers/${member?.organisationId}/vertrek`, { klaar: "ja" });
  const changes = await preparedChanges(home.hub);
  expect(changes.departures.map(({ name }) => name)).toEqual([member?.name]);
  const issued = await sendAs(noor, "/beheer/deelnemers/lijst", { shown: contentOf(changes) });
  expect(issued.headers.location).toContain("batch-too-small");
  await sendAs(noor, `/beheer/deelnemers/${member?.organisationId}/vertrek`, { klaar: "nee" });
  expect((await preparedChanges(home.hub)).departures).toEqual([]);
  const key = `/beheer/deelnemers/${member?.organisationId}/sleutel`;
  await sendAs(noor, key, { klaar: "ja" });
  expect(await pageFor(teun, "/beheer/deelnemers")).toContain("Sleutel ingetrokken");
  await sendAs(teun, key, { klaar: "nee" });
  expect((await preparedChanges(home.hub)).isAny).toBe(false);
});

test("a round begins with a rehearsal, one at a time, and stops only when somebody is sure", async () => {
  const { hub } = home;
  const real = await sendAs(noor, "/beheer/rondes", {
    vraag: `kwartaal|1|${lastQuarter(await pageFor(noor, "/beheer/rondes"))}`,
    uren: "5",
  });
  expect(real.headers.location).toContain("rehearsal-first");
  const open = await sendAs(noor, "/beheer/rondes", { vraag: "kwartaal|1|2999-01-01" });
  expect(open.headers.location).toContain("period-not-closed");
  const id = await aRound(hub, true);
  const again = await sendAs(noor, "/beheer/rondes", {
    vraag: `kwartaal|1|${listRounds(hub.store)[0]?.from}`,
    proef: "ja",
  });
  expect(again.headers.location).toContain("round-running");
  const stop = `/beheer/rondes/${id}/stoppen`;
  expect((await sendAs(noor, stop)).headers.location).toContain("not-sure");
  expect(listRounds(hub.store)[0]?.phase).toBe("keys");
  await sendAs(noor, stop, { zeker: "ja" });
  expect(listRounds(hub.store)[0]?.phase).toBe("dead");
  expect(await pageFor(teun, `/beheer/rondes/${id}`)).toContain("Deze ronde is gestopt.");
  expect(await pageFor(teun, "/beheer/logboek")).toContain("Ronde gestopt");
});

function lastQuarter(page: string): string {
  return /value="kwartaal\|1\|([\d-]+)"/.exec(page)?.[1] ?? "";
}
