import { randomUUID } from "node:crypto";
import { listAudit } from "@nabij/db";
import { expect, test } from "vitest";
import { aSender, aTable } from "../../session-log/testing.ts";
import { aDevice, refusalOf } from "../../testing.ts";

test("a code leads to the chairs that are free, without the name of the client", async () => {
  const { phone, sit, code, sessionId } = await aTable();
  await sit("P2");
  const door = await phone().reflection.seats({ code });
  expect(door).toMatchObject({ sessionId, language: "nl", clientName: null, mine: null });
  expect(door.free.map(({ participantId }) => participantId)).toEqual(["P1", "P3"]);
  expect(door.roles).toContain("zorgmanager");
  expect(JSON.stringify(door)).not.toContain("Sam");
});

test("a chair that a device has is not free, and the same device gets its own back", async () => {
  const { phone, sit, code } = await aTable();
  const { device } = await sit("P2");
  const other = phone().reflection.join({ code, participantId: "P2" });
  expect(await refusalOf(other)).toBe("SeatTaken");
  const again = await phone(device).reflection.join({ code, participantId: "P3" });
  expect(again.participantId).toBe("P2");
  expect(await refusalOf(phone().reflection.join({ code, participantId: "P9" }))).toBe("SeatTaken");
});

test("somebody nobody expected takes a chair of their own", async () => {
  const { phone, code, sessionId, leader } = await aTable();
  const joined = await phone().reflection.join({ code, role: "zorgmanager" });
  expect(joined).toEqual({ sessionId, participantId: "P4" });
  const view = await leader.reflection.view({ sessionId });
  expect(view.participants.at(-1)).toMatchObject({ role: "zorgmanager", device: "own" });
});

test("who was expected to stay away and sits down is there", async () => {
  const { lead, sit, leader, sessionId } = await aTable();
  await lead({ type: "markAbsent", participantId: "P3" });
  await sit("P3");
  const { participants } = await leader.reflection.view({ sessionId });
  expect(participants[2]?.presence).toBe("present");
});

test("wrong, over, taken back and closed get the same answer", async () => {
  const { phone, clock, lead, leader, code, sessionId } = await aTable();
  const wrong = code === "000000" ? "000001" : "000000";
  const answers = [await refusalOf(phone().reflection.seats({ code: wrong }))];
  const start = clock.at;
  clock.at = new Date(start.getTime() + 4 * 60 * 60 * 1000);
  answers.push(await refusalOf(phone().reflection.seats({ code })));
  clock.at = start;
  const { code: second } = await leader.reflection.invite({ sessionId });
  answers.push(await refusalOf(phone().reflection.seats({ code })));
  await lead({ type: "closeSession", early: true });
  answers.push(await refusalOf(phone().reflection.join({ code: second, participantId: "P1" })));
  expect(answers).toEqual(Array.from({ length: 4 }, () => "CodeUnknown"));
});

test("an address that guesses has to wait, also with the right code, and others do not", async () => {
  const { phone, code, clock } = await aTable();
  const guesser = phone(aDevice("192.0.2.66"));
  const wrong = code === "000000" ? "000001" : "000000";
  const answers = new Set<string>();
  for (let tries = 0; tries < 20; tries += 1)
    answers.add(await refusalOf(guesser.reflection.seats({ code: wrong })));
  expect([...answers]).toEqual(["CodeUnknown"]);
  expect(await refusalOf(guesser.reflection.seats({ code }))).toBe("TooManyTries");
  expect(await refusalOf(phone().reflection.seats({ code }))).toBe("not refused");
  clock.at = new Date(clock.at.getTime() + 15 * 60 * 1000);
  expect(await refusalOf(guesser.reflection.seats({ code }))).toBe("not refused");
});

test("a code that was guessed at from everywhere is over, and a new one works", async () => {
  const { phone, leader, code, sessionId } = await aTable();
  const wrong = code === "000000" ? "000001" : "000000";
  for (let tries = 0; tries < 300; tries += 1)
    await refusalOf(phone(aDevice(`192.0.2.${tries}`)).reflection.seats({ code: wrong }));
  expect(await refusalOf(phone().reflection.seats({ code }))).toBe("CodeUnknown");
  const { code: fresh } = await leader.reflection.invite({ sessionId });
  expect(await refusalOf(phone().reflection.seats({ code: fresh }))).toBe("not refused");
});

test("only who leads invites, and a colleague without a seat sees nothing", async () => {
  const { as, sit, phone, sessionId } = await aTable();
  const { phone: seated } = await sit("P2");
  expect(await refusalOf(seated.reflection.invite({ sessionId }))).toBe("ReflectionRefused");
  const colleague = as("begeleider");
  expect(await refusalOf(colleague.reflection.view({ sessionId }))).toBe("NoSeat");
  expect(await refusalOf(colleague.reflection.names({ sessionId }))).toBe("NoSeat");
  expect(await refusalOf(phone().reflection.view({ sessionId }))).toBe("UNAUTHORIZED");
});

test("a seat opens its own conversation and no other", async () => {
  const here = await aTable();
  const { phone } = await here.sit("P2");
  expect(await refusalOf(phone.reflection.view({ sessionId: randomUUID() }))).toBe("UNAUTHORIZED");
  expect(await refusalOf(phone.reflection.report(here))).toBe("ReflectionRefused");
  expect(await refusalOf(phone.trajectory.list({}))).toBe("UNAUTHORIZED");
});

test("a seat that is given back is free, and who leads can free that of a lost phone", async () => {
  const { leader, sit, phone, code, sessionId } = await aTable();
  const { phone: gone } = await sit("P2");
  await gone.reflection.leave({ sessionId });
  expect(await refusalOf(gone.reflection.view({ sessionId }))).toBe("UNAUTHORIZED");
  const { phone: back } = await sit("P2");
  await sit("P3");
  const theirs = back.reflection.leave({ sessionId, participantId: "P3" });
  expect(await refusalOf(theirs)).toBe("ReflectionRefused");
  await leader.reflection.leave({ sessionId, participantId: "P3" });
  const { free } = await phone().reflection.seats({ code });
  expect(free.map(({ participantId }) => participantId)).toEqual(["P1", "P3"]);
});

test("who began it leads from another device too, as long as they are signed in", async () => {
  const { as, phone, sessionId } = await aTable();
  const laptop = as("gedragswetenschapper");
  const view = await aSender(laptop, sessionId)({ type: "openStage", stage: "moment" });
  expect(view.together).toMatchObject({ stage: "moment", leads: true });
  const device = aDevice();
  const own = as("gedragswetenschapper", {}, device);
  await own.reflection.view({ sessionId });
  expect(await refusalOf(phone(device).reflection.view({ sessionId }))).toBe("UNAUTHORIZED");
});

test("nicknames are for who sits there, entered by who leads", async () => {
  const { leader, sit, sessionId } = await aTable();
  const { phone } = await sit("P2");
  const names = ["Samu", "Samu", "de Beer"];
  expect(await leader.reflection.setNames({ sessionId, names })).toEqual(["Samu", "de Beer"]);
  expect(await phone.reflection.names({ sessionId })).toEqual(["Samu", "de Beer"]);
  const theirs = phone.reflection.setNames({ sessionId, names: [] });
  expect(await refusalOf(theirs)).toBe("ReflectionRefused");
});

test("whom to call is known at the table, on a phone without an account too", async () => {
  const { as, sit, sessionId } = await aTable();
  const fields = { class: "S4", label: "Wzd-functionaris", phone: "088 000 00 15" };
  await as("zorgmanager").records.safetyContact.create({ fields });
  const { phone } = await sit("P2");
  expect(await phone.reflection.contacts()).toMatchObject([fields]);
  expect(await phone.reflection.contacts({ sessionId })).toMatchObject([fields]);
  const elsewhere = as("begeleider", { organisationId: randomUUID() });
  expect(await elsewhere.reflection.contacts()).toEqual([]);
});

test("the access log knows a participant by the seat, and not what they kept to themselves", async () => {
  const { sit, db, organisation } = await aTable();
  const { send } = await sit("P2");
  await send({ type: "giveConsent", participantId: "P2", given: true, model: false });
  await send({ type: "raiseSafety", participantId: "P2", cardId: "c1", class: "S3" });
  const lines = listAudit(db, organisation.id).rows.filter(({ role }) => role === "deelnemer");
  expect(new Set(lines.map(({ actorId }) => actorId))).toEqual(new Set(["deelnemer P2"]));
  expect(lines.map(({ action }) => action)).toEqual([
    "reflection.write",
    "reflection.giveConsent",
    "reflection.join",
  ]);
});
