import fc from "fast-check";
import { expect, test } from "vitest";
import { always, begin, byOf, layOptions } from "../session/testing/play-circle.ts";
import { Audience } from "../session/together.ts";
import { aCircle, type BareCommand, circle, leader, type TestTable } from "../testing.ts";
import { report } from "./report.ts";
import { reportFor } from "./report-for.ts";

const forReader = (table: TestTable, reader: Audience) => {
  const made = reportFor(reader, report(table.guide, table.state), table.state.sharing);
  if (made.reader === "team") throw new Error("an outside reader got the report of the team");
  return made;
};

/** Everyone of the circle answers q1; then it is revealed, and something is agreed. */
function told(naming: "alias" | "anonymous"): TestTable {
  const table = aCircle({ naming }).must({ type: "openQuestion", questionId: "q1" });
  for (const who of circle)
    for (const command of [
      {
        type: "answer",
        questionId: "q1",
        participantId: who,
        kind: "answered",
        text: `zin van ${who}`,
      },
      { type: "setReady", participantId: who, roundId: "q1", ready: true },
    ] satisfies BareCommand[])
      table.send(command, byOf(table.state, who));
  table.must({ type: "reveal", roundId: "q1" });
  return table;
}

function shares(table: TestTable, who: string, ...audiences: Audience[]): void {
  const answerId = table.state.answers.find(({ participantId }) => participantId === who)?.id ?? "";
  const command: BareCommand = { type: "shareAnswer", answerId, with: audiences };
  const outcome = table.send(command, byOf(table.state, who));
  if ("type" in outcome) throw new Error(JSON.stringify(outcome));
}

test("the team reads everything that was revealed", () => {
  const table = told("alias");
  const made = report(table.guide, table.state);
  expect(reportFor("team", made, [])).toEqual({ reader: "team", report: made });
});

test("another reader gets what was agreed and only the sentences chosen for them", () => {
  const table = told("alias");
  table.must({
    type: "proposeAgreement",
    agreement: {
      kind: "actie",
      what: "Samen koken",
      whoId: "P2",
      when: "2026-12-15",
      signOfSuccess: "Twee keer",
      clientView: { kind: "said", text: "Lekker" },
    },
  });
  table.from("P2", { type: "acceptAgreement", agreementId: "AG1", participantIds: ["P2"] });
  table.must({
    type: "proposeAgreement",
    agreement: { kind: "actie", what: "Nog een idee" },
  });
  shares(table, "P2", "familie", "dossier");
  shares(table, "P3", "financier");
  const texts = (reader: Audience) => forReader(table, reader).sentences.map(({ text }) => text);
  expect(texts("familie")).toEqual(["zin van P2"]);
  expect(texts("dossier")).toEqual(["zin van P2"]);
  expect(texts("client")).toEqual([]);
  expect(forReader(table, "familie").agreements).toMatchObject([
    { what: "Samen koken", who: "Begeleider A", clientView: null },
  ]);
  expect(forReader(table, "client").agreements[0]?.clientView).toBe("Lekker");
  const funder = forReader(table, "financier");
  expect(funder.sentences).toMatchObject([{ text: "zin van P3", label: "Begeleider B" }]);
  expect(funder.agreements).toEqual([]);
  shares(table, "P3");
  expect(forReader(table, "financier").sentences).toEqual([]);
});

test("a shared sentence of an anonymous role has no label", () => {
  const table = told("anonymous");
  shares(table, "P2", "familie");
  shares(table, "P1", "familie");
  expect(forReader(table, "familie").sentences.map(({ role, label }) => [role, label])).toEqual([
    ["client", "Cliënt"],
    ["begeleider", null],
  ]);
});

test("only the writer chooses who reads a sentence", () => {
  const table = told("alias");
  const answerId = table.state.answers.find(({ participantId }) => participantId === "P2")?.id;
  const share = { type: "shareAnswer", answerId: answerId ?? "", with: ["familie"] } as const;
  for (const by of [leader, byOf(table.state, "P3")])
    expect(table.send({ ...share, with: ["familie"] }, by)).toMatchObject({ type: "NotYours" });
});

test("a sentence that was not shared with somebody is never in what they get", () => {
  let shown = 0;
  always((table) => {
    const shareds = new Map(table.state.sharing.map((one) => [one.answerId, one.with]));
    for (const reader of Audience.options) {
      const made = JSON.stringify(forReader(table, reader));
      for (const { id, text } of table.state.answers)
        if (text?.startsWith("woord<") && shareds.get(id)?.includes(reader) !== true)
          expect(made).not.toContain(text);
      shown += forReader(table, reader).sentences.length;
    }
  });
  expect(shown).toBeGreaterThan(0);
}, 60_000);

test("without a choice a funder's page is empty, however the session went", () => {
  fc.assert(
    fc.property(fc.boolean(), (hasSeat) => {
      const table = begin({
        guide: "volledig",
        naming: "alias",
        beforehand: false,
        hasSeat,
        phones: [],
      });
      layOptions(table);
      const { agreements, sentences } = forReader(table, "financier");
      expect([agreements, sentences]).toEqual([[], []]);
    }),
  );
});
