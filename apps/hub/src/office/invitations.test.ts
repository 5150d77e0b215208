import {
  applyToJoin,
  fingerprintOf,
  type Identity,
  invitationToken,
  newIdentity,
} from "@nabij/federation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listApplications } from "../store/applications.ts";
import type { Approver } from "../store/approvers.ts";
import { findInvitation, listInvitations } from "../store/invitations.ts";
import { aFolder, aHub, cookieOf, dumpOf, type TestHub, twoApprovers } from "../testing.ts";

let home: TestHub;
let noor: Approver;
let teun: Approver;
let today = new Date("2026-11-22T10:00:00Z");
beforeAll(async () => {
  home = await aHub(aFolder(), { now: () => today, isOpen: false });
  [noor, teun] = twoApprovers(home);
});
afterAll(() => home.close());

type Sent = Readonly<Record<string, string>>;
const path = "/beheer/uitnodigingen";
const sendAs = (who: Approver, url: string, fields: Sent = {}) =>
  home.app.inject({
    ...{ method: "POST", url, payload: new URLSearchParams(fields).toString() },
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
      cookie: cookieOf(home, who),
    },
  });
const pageFor = async (who: Approver, url: string) =>
  (await home.app.inject({ url, headers: { cookie: cookieOf(home, who) } })).payload;

const invitee = {
  organisation: "De Beuk",
  contact: "bestuur@debeuk.example",
  endsOn: "2026-12-01",
};

/** An invitation that Noor made; gives its id. */
async function made(change: Sent = {}): Promise<string> {
  const answer = await sendAs(noor, path, { ...invitee, ...change });
  return String(answer.headers.location).split("/").at(-1) ?? "";
}

/** An invitation that Teun approved; gives its id and code. */
async function approved(change: Sent = {}): Promise<{ id: string; code: string }> {
  const id = await made(change);
  const { payload } = await sendAs(teun, `${path}/${id}/akkoord`);
  const [code = ""] = /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/.exec(payload) ?? [];
  return { id, code };
}

let applicants = 0;
async function apply(code: string | null, identity?: Identity) {
  applicants += 1;
  const who = identity ?? newIdentity(new Uint8Array(32).fill(100 + applicants));
  const signed = await applyToJoin(who, {
    ...{ name: "De Beuk", kvk: String(91_000_000 + applicants), agb: null },
    ...{ legalGroup: "De Beuk", contactEmail: "bestuur@debeuk.example" },
    invitation: code === null ? null : (invitationToken(code) ?? null),
    at: today.toISOString(),
  });
  const headers = { "content-type": "text/plain" };
  const url = "/federation/applications";
  const answer = await home.app.inject({ method: "POST", url, payload: signed, headers });
  return { status: answer.statusCode, body: answer.json(), who, signed };
}

const refused = { refusal: { type: "invitation-refused" } };

test("the code is shown once, to the second person, and is kept nowhere", async () => {
  const id = await made();
  const own = await sendAs(noor, `${path}/${id}/akkoord`);
  expect(own.headers.location).toContain("fout=same-approver");
  const shown = await sendAs(teun, `${path}/${id}/akkoord`);
  const [code = ""] = /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/.exec(shown.payload) ?? [];
  expect(code).not.toBe("");
  expect(shown.headers["cache-control"]).toBe("no-store");
  const again = await sendAs(teun, `${path}/${id}/akkoord`);
  expect(again.headers.location).toContain("fout=invitation-closed");
  for (const url of [path, `${path}/${id}`, "/beheer"])
    expect(await pageFor(noor, url)).not.toContain(code);
  const everything = dumpOf(home.dir) + home.logged();
  expect(everything).not.toContain(code);
  expect(everything).not.toContain(invitationToken(code));
});

test("without an invitation nobody applies at a hub that asks for one", async () => {
  expect(await apply(null)).toMatchObject({
    status: 403,
    body: { refusal: { type: "invitation-needed" } },
  });
  expect(listApplications(home.hub.store)).toEqual([]);
});

test("an application is tied to its invitation, and everyone sees who did what", async () => {
  const { id, code } = await approved();
  const { status, body, signed } = await apply(code);
  expect(status).toBe(202);
  expect(findInvitation(home.hub.store, id)?.used?.applicationId).toBe(body.applicationId);
  const page = await pageFor(teun, `/beheer/aanmeldingen/${body.applicationId}`);
  expect(page).toContain("voor De Beuk, gemaakt door Noor, goedgekeurd door Teun");
  const list = await pageFor(teun, `${path}/${id}`);
  for (const text of ["gebruikt", "Noor, 22 nov 2026", "Teun, 22 nov 2026"])
    expect(list).toContain(text);
  const headers = { "content-type": "text/plain" };
  const url = "/federation/applications";
  const same = await home.app.inject({ method: "POST", url, payload: signed, headers });
  expect(same.json()).toEqual(body);
});

test("wrong, used, withdrawn, ended and unapproved codes get one and the same answer", async () => {
  const [usedUp, withdrawn, ended] = [await approved(), await approved(), await approved()];
  await made();
  await apply(usedUp.code);
  await sendAs(noor, `${path}/${withdrawn.id}/intrekken`);
  expect(findInvitation(home.hub.store, withdrawn.id)?.withdrawn).toBeNull();
  await sendAs(noor, `${path}/${withdrawn.id}/intrekken`, { zeker: "ja" });
  const count = listApplications(home.hub.store).length;
  const answers = [await apply("ABCDE-ABCDE-ABCDE-ABCDE-ABCDE")];
  for (const { code } of [usedUp, withdrawn]) answers.push(await apply(code));
  today = new Date("2026-12-02T10:00:00Z");
  answers.push(await apply(ended.code));
  today = new Date("2026-11-22T10:00:00Z");
  for (const { status, body } of answers) expect([status, body]).toEqual([403, refused]);
  expect(listApplications(home.hub.store)).toHaveLength(count);
});

test("who is refused for another reason keeps the invitation", async () => {
  const { id, code } = await approved();
  const before = await approved();
  const { who } = await apply(before.code);
  expect((await apply(code, who)).body).toEqual({ refusal: { type: "already-applied" } });
  expect(findInvitation(home.hub.store, id)?.used).toBeNull();
});

test("a stolen invitation does not get a thief in: the invited one reads other digits", async () => {
  const { code } = await approved();
  const victim = newIdentity(new Uint8Array(32).fill(7));
  const thief = await apply(code);
  const url = `/beheer/aanmeldingen/${thief.body.applicationId}/akkoord`;
  const heard = { fingerprint: victim.fingerprint, register: "ja", contract: "ja" };
  for (const who of [noor, teun])
    expect((await sendAs(who, url, heard)).headers.location).toContain("fingerprint-differs");
  const kept = listApplications(home.hub.store).find(
    ({ application }) => application.id === thief.body.applicationId,
  );
  expect(kept?.application.approvals).toEqual([]);
  expect(heard.fingerprint).not.toBe(fingerprintOf(thief.who.publicKey));
  expect((await apply(code, victim)).body).toEqual(refused);
});

test("an application under another name than was invited stands out", async () => {
  const { code } = await approved({ organisation: "De Linde" });
  const { body } = await apply(code);
  const page = await pageFor(noor, `/beheer/aanmeldingen/${body.applicationId}`);
  expect(page).toContain("De uitnodiging was voor De Linde, de aanmelding is van De Beuk.");
});

test("a form that is not complete makes no invitation", async () => {
  const before = listInvitations(home.hub.store).length;
  for (const [change, type] of [
    [{ organisation: " " }, "malformed"],
    [{ contact: "geen adres" }, "malformed"],
    [{ endsOn: "2026-11-21" }, "end-date-wrong"],
    [{ endsOn: "2027-11-21" }, "end-date-wrong"],
  ] as const) {
    const answer = await sendAs(noor, path, { ...invitee, ...change });
    expect(answer.headers.location).toBe(`${path}?fout=${type}`);
  }
  expect(listInvitations(home.hub.store)).toHaveLength(before);
});
