import { expect, test } from "vitest";
import {
  applyToJoin,
  approve,
  memberOf,
  openApplication,
  receiveApplication,
  reject,
} from "./application.ts";
import { seal } from "./envelope.ts";
import { outsideRound } from "./sealed-body.ts";
import { approvers, identityOf, uuid } from "./testing.ts";

const applicant = identityOf(1);
const at = "2026-03-02T09:00:00Z";
const details = {
  name: "Zorggroep 1",
  kvk: "12345678",
  agb: null,
  legalGroup: "Zorggroep 1",
  contactEmail: "bestuur@zorggroep-1.example",
  at,
};
const [first, second] = approvers;
if (first === undefined || second === undefined) throw new Error("Two people approve");

async function anApplication() {
  const opened = await openApplication(await applyToJoin(applicant, details));
  if (!opened.ok) throw new Error(opened.error.type);
  const received = receiveApplication(uuid(1), opened.value, []);
  if (!received.ok) throw new Error(received.error.type);
  return received.value;
}

test("an application opens when the key in it signed it", async () => {
  const { details: opened, status } = await anApplication();
  expect(opened).toEqual({
    ...details,
    identityKey: applicant.publicKey,
    invitation: null,
    replaces: null,
  });
  expect(status).toBe("waiting");
});

test("an application for the key of another is refused", async () => {
  const body = { ...details, identityKey: applicant.publicKey };
  const signed = await seal(identityOf(2), outsideRound("application", body));
  expect(await openApplication(signed)).toMatchObject({ error: { type: "unknown-signer" } });
});

test.each([
  ["a weak key", { identityKey: "A".repeat(43) }, "weak-key"],
  ["a KvK number of seven digits", { kvk: "1234567" }, "content-refused"],
  ["an AGB code with a letter", { agb: "0600123a" }, "content-refused"],
  ["a name of spaces", { name: "  " }, "content-refused"],
  ["no e-mail address", { contactEmail: "bestuur" }, "content-refused"],
])("an application with %s is refused", async (_, changes, type) => {
  const body = { ...details, identityKey: applicant.publicKey, ...changes };
  const signed = await seal(applicant, outsideRound("application", body));
  expect(await openApplication(signed)).toMatchObject({ error: { type } });
});

test("what is no application at all is refused", async () => {
  expect(await openApplication("proef")).toMatchObject({ error: { type: "malformed" } });
  expect(await openApplication("a".repeat(8001))).toMatchObject({ error: { type: "too-large" } });
});

test("two different people approve, each with the fingerprint they heard", async () => {
  const application = await anApplication();
  const once = approve(application, first, applicant.fingerprint, at);
  if (!once.ok) throw new Error(once.error.type);
  expect(once.value.status).toBe("waiting");
  expect(approve(once.value, first, applicant.fingerprint, at)).toEqual({
    ok: false,
    error: { type: "same-approver" },
  });
  const twice = approve(once.value, second, applicant.fingerprint.replaceAll("-", " "), at);
  if (!twice.ok) throw new Error(twice.error.type);
  expect(twice.value.status).toBe("approved");
  expect(memberOf(twice.value)).toEqual({
    organisationId: uuid(1),
    name: "Zorggroep 1",
    legalGroup: "Zorggroep 1",
    identityKey: applicant.publicKey,
  });
});

test("with the fingerprint of another key nobody is approved", async () => {
  const application = await anApplication();
  expect(approve(application, first, identityOf(2).fingerprint, at)).toEqual({
    ok: false,
    error: { type: "fingerprint-differs" },
  });
});

test("what was rejected cannot be approved any more, and may be asked again", async () => {
  const application = await anApplication();
  const rejected = reject(application, first, "Niet bereikbaar", at);
  if (!rejected.ok) throw new Error(rejected.error.type);
  expect(approve(rejected.value, second, applicant.fingerprint, at)).toEqual({
    ok: false,
    error: { type: "application-decided", status: "rejected" },
  });
  expect(receiveApplication(uuid(2), application.details, [rejected.value]).ok).toBe(true);
  expect(receiveApplication(uuid(2), application.details, [application])).toEqual({
    ok: false,
    error: { type: "already-applied" },
  });
});
