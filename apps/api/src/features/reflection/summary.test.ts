import { report } from "@nabij/reflection";
import { expect, test } from "vitest";
import { aQuestion } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";
import { reflectionWriting } from "./report-writing.ts";
import { approvedBody, summaryTemplate } from "./summary.ts";

async function anAnsweredTable() {
  const table = await aQuestion();
  const { answer, people, lead, questionId, sessionId, live, scope } = table;
  await answer(0, "rust");
  await answer(1, "hij wil zelf kiezen");
  const [first, second, third] = people;
  await first.send({ type: "setReady", participantId: "P1", roundId: questionId, ready: true });
  await second.send({ type: "setReady", participantId: "P2", roundId: questionId, ready: true });
  await third.send({ type: "markAbsent", participantId: "P3" });
  await lead({ type: "reveal", roundId: questionId });
  const loaded = live.load(scope, sessionId);
  if (loaded === undefined) throw new Error("no session");
  const made = report(loaded.guide, loaded.state);
  return { ...table, made, here: { sessionId, language: "nl" as const } };
}

test("the template quotes every revealed answer word for word, with its number", async () => {
  const { made } = await anAnsweredTable();
  const sentences = summaryTemplate(reflectionWriting("nl", "Sam"), made);
  const said = made.phases.flatMap(({ questions }) =>
    questions.flatMap(({ quotes, silences }) => [...quotes, ...silences]),
  );
  expect(said).toHaveLength(2);
  expect(sentences.flatMap(({ cites }) => cites)).toEqual(said.map(({ answerId }) => answerId));
  expect(sentences.map(({ text }) => text)).toEqual([
    "Cliënt: “rust”",
    "Begeleider A: “hij wil zelf kiezen”",
  ]);
});

test("an answer no sentence rests on is listed, and a lone view comes back by itself", () => {
  const sentence = (id: string, isLone: boolean) => ({
    ...{ text: id, cites: [id], from: "template" as const, part: "deel", isLone },
  });
  const template = [sentence("A1", false), sentence("A2", true), sentence("A3", false)];
  const own = { text: "samen", cites: ["A3"], from: "model" as const };
  expect(approvedBody(template, [own])).toEqual({
    sentences: [own, { text: "A2", cites: ["A2"], from: "template" }],
    alsoSaid: ["A1"],
  });
  expect(approvedBody(template, [{ ...own, cites: ["A9"] }])).toBeNull();
});

test("an approved summary says who stands for it and when, and stands in the report of the team alone", async () => {
  const { leader, here } = await anAnsweredTable();
  const [first] = (await leader.reflection.summary(here)).sentences;
  if (first === undefined) throw new Error("no sentence");
  const { text, cites, from } = first;
  await leader.reflection.approveSummary({ ...here, sentences: [{ text, cites, from }] });
  const { approved } = await leader.reflection.summary(here);
  expect(approved).toMatchObject({ approvedOn: "2026-11-01T12:00:00.000Z", sentences: [{ text }] });
  const team = JSON.stringify(await leader.reflection.reportText({ ...here, reader: "team" }));
  expect(team).toContain("Vastgesteld door gedragswetenschapper op 1 nov 2026.");
  const family = JSON.stringify(await leader.reflection.reportText({ ...here, reader: "familie" }));
  expect(family).not.toContain("Vastgesteld");
});

test("a sentence that cites what nobody said is refused, and a seat approves nothing", async () => {
  const { leader, people, here } = await anAnsweredTable();
  const sentences = [{ text: "verzonnen", cites: ["A99"], from: "model" as const }];
  const invented = leader.reflection.approveSummary({ ...here, sentences });
  expect(await refusalOf(invented)).toBe("ReflectionRefused");
  const seated = people[1].phone.reflection.approveSummary({ ...here, sentences: [] });
  expect(await refusalOf(seated)).toBe("ReflectionRefused");
});

test("a seat that leads is told that somebody with an account approves, as any colleague can", async () => {
  const { as, people, lead, leader, here } = await anAnsweredTable();
  const seated = people[1].phone.reflection;
  await lead({ type: "handOver", participantId: "P2" });
  expect(await seated.summary(here)).toMatchObject({ leads: true, mayApprove: false });
  await people[1].send({ type: "closeSession", early: true });
  expect(await leader.reflection.summary(here)).toMatchObject({ leads: false, mayApprove: true });
  const colleague = as("zorgmanager").reflection;
  expect(await colleague.summary(here)).toMatchObject({ leads: false, mayApprove: true });
});

test("a draft is not asked of a model when the organisation has none", async () => {
  const { leader, here } = await anAnsweredTable();
  const { mayAskModel } = await leader.reflection.summary(here);
  expect(mayAskModel).toBe(false);
  const draft = await leader.reflection.draftSummary({ sessionId: here.sessionId });
  expect(draft).toEqual({ used: "template", reason: "off" });
});
