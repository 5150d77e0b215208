import { expect, test } from "vitest";
import { agreementsToRecords } from "../agreement/agreements-to-records.ts";
import { aTable, type BareCommand } from "../testing.ts";

type Proposal = Extract<BareCommand, { type: "proposeAgreement" }>["agreement"];

const propose = (agreement: Partial<Proposal>): BareCommand => ({
  type: "proposeAgreement",
  agreement: {
    kind: "actie",
    what: "Bo loopt zelf naar de dagbesteding",
    who: "begeleider a",
    when: "2026-12-21",
    signOfSuccess: "Bo is er vijf dagen op tijd",
    ...agreement,
  },
});
const accept = (...participantIds: string[]): BareCommand => ({
  type: "acceptAgreement",
  agreementId: "AG1",
  participantIds,
});

test("an agreement counts when the one who does it says yes", () => {
  const table = aTable().must(propose({}));
  expect(table.state.agreements[0]).toMatchObject({
    id: "AG1",
    status: "voorstel",
    whoId: "P1",
    who: "Begeleider A",
  });
  table.must(accept("P2"));
  expect(table.state.agreements[0]?.status).toBe("voorstel");
  table.must(accept("P1", "P2"));
  expect(table.state.agreements[0]).toMatchObject({
    status: "afgesproken",
    acceptedBy: ["P2", "P1"],
  });
});

test("someone from outside can be named; the table's yes is then enough", () => {
  const table = aTable().must(propose({ who: "Tante Mia" }), accept("P3"));
  expect(table.state.agreements[0]).toMatchObject({ status: "afgesproken", whoId: null });
});

test("“meer loslaten, zsm, team” stays an idea and keeps nobody from leaving", () => {
  const table = aTable().must(
    propose({ what: "meer loslaten", who: "team", when: "zsm", signOfSuccess: "" }),
  );
  expect(table.state.agreements[0]?.status).toBe("idee");
  expect(table.send(accept("P1"))).toMatchObject({
    type: "AgreementIncomplete",
    agreementId: "AG1",
    gaps: [{ part: "who" }, { part: "when" }, { part: "sign-of-success" }],
  });
  expect(table.must({ type: "closeSession", early: true }).state.agreements[0]?.status).toBe(
    "idee",
  );
});

test("a camera in the room is no agreement: it goes to the restriction steps first", () => {
  const table = aTable();
  const outcome = table.send(propose({ what: "Camera op kamer" }));
  expect(outcome).toMatchObject({
    effects: [
      { type: "ShowRestrictionSteps", agreementId: "AG1", pointer: { forms: ["toezicht"] } },
    ],
  });
  expect(table.state.agreements[0]?.status).toBe("eerst-wzd-stappen");
  expect(table.send(accept("P1"))).toMatchObject({
    type: "FirstRestrictionSteps",
    pointer: { forms: ["toezicht"] },
  });
});

test("a restriction hidden in the sign of success, or named as one by the table, is seen too", () => {
  const table = aTable().must(
    propose({ signOfSuccess: "De deur is op slot" }),
    propose({ isRestriction: true }),
  );
  expect(table.state.agreements.map(({ status }) => status)).toEqual([
    "eerst-wzd-stappen",
    "eerst-wzd-stappen",
  ]);
});

test("an edit towards a restriction takes the agreement away again", () => {
  const table = aTable().must(propose({}), accept("P1"));
  table.must({
    type: "editAgreement",
    agreementId: "AG1",
    changes: { what: "Bo vastpakken bij weglopen" },
  });
  expect(table.state.agreements[0]).toMatchObject({ status: "eerst-wzd-stappen", acceptedBy: [] });
  expect(agreementsToRecords(table.state, { today: "2026-11-21", newId: (id) => id })).toEqual([]);
});

test("new words ask for a new yes, and another person may take it over", () => {
  const table = aTable().must(propose({}), accept("P1"));
  table.must({ type: "editAgreement", agreementId: "AG1", changes: { who: "Zorgmanager A" } });
  expect(table.state.agreements[0]).toMatchObject({
    status: "voorstel",
    acceptedBy: [],
    whoId: "P4",
  });
  table.must({ type: "editAgreement", agreementId: "AG1", changes: { whoId: "P2" } });
  expect(table.state.agreements[0]?.who).toBe("Begeleider B");
  table.must({ type: "editAgreement", agreementId: "AG1", changes: { when: "" } });
  expect(table.state.agreements[0]?.status).toBe("idee");
});

test("nobody can say yes for someone who is away, for the client, or for a stranger", () => {
  const table = aTable().must(propose({}), {
    type: "addParticipant",
    participant: { role: "client", absent: true },
  });
  expect(table.send(accept("P5"))).toEqual({ type: "ParticipantAbsent", participantId: "P5" });
  expect(table.send(accept("P9"))).toEqual({ type: "UnknownParticipant", participantId: "P9" });
  expect(table.send(propose({ whoId: "P9" }))).toEqual({
    type: "UnknownParticipant",
    participantId: "P9",
  });
});

test("the client's view is asked when the client is here, and recorded as not here otherwise", () => {
  const without = aTable().must(propose({}));
  const withClient = aTable({ participants: [{ role: "client" }] }).must(propose({}));
  expect(without.state.agreements[0]?.clientView).toEqual({ kind: "not-here" });
  expect(withClient.state.agreements[0]?.clientView).toEqual({ kind: "not-asked" });
});

test("an agreement cites answers that were said", () => {
  const table = aTable().opens("q1").says("q1", "P1", "Hij wil zelf lopen");
  table.must(propose({ answerIds: ["A1"] }));
  expect(table.send(propose({ answerIds: ["A2"] }))).toEqual({
    type: "UnknownAnswer",
    answerId: "A2",
  });
});

test("what is dropped stays on the list and cannot come back by itself", () => {
  const table = aTable().must(propose({}), { type: "dropAgreement", agreementId: "AG1" });
  expect(table.state.agreements[0]?.status).toBe("vervallen");
  expect(table.send(accept("P1"))).toEqual({ type: "AgreementDropped", agreementId: "AG1" });
  expect(table.send({ type: "dropAgreement", agreementId: "AG7" })).toEqual({
    type: "UnknownAgreement",
    agreementId: "AG7",
  });
  expect(table.send({ type: "editAgreement", agreementId: "AG1", changes: {} })).toMatchObject({
    type: "AgreementDropped",
  });
});

test("what is agreed becomes a goal or an agreement; the rest stays in the session", () => {
  const table = aTable().must(
    propose({ kind: "doel", reviewOn: "2027-01-10", clientView: { kind: "said", text: "Fijn" } }),
    accept("P1"),
    propose({}),
    { type: "acceptAgreement", agreementId: "AG2", participantIds: ["P1"] },
    propose({}),
  );
  const records = agreementsToRecords(table.state, {
    today: "2026-11-21",
    newId: (id) => `id-${id}`,
  });
  expect(records).toMatchObject([{ kind: "goal" }, { kind: "agreement", clientView: null }]);
  expect(records[0]).toEqual({
    id: "id-AG1",
    kind: "goal",
    description: "Bo loopt zelf naar de dagbesteding",
    who: "Begeleider A",
    when: "2026-12-21",
    signOfSuccess: "Bo is er vijf dagen op tijd",
    clientView: "Fijn",
    reviewOn: "2027-01-10",
    madeOn: "2026-11-21",
    sessionId: "s-1",
    agreementId: "AG1",
  });
});
