import { randomUUID } from "node:crypto";
import { listAudit } from "@nabij/db";
import { fullGuide, questionsOf } from "@nabij/reflection";
import { expect, test } from "vitest";
import { RefusalError } from "../../refusals.ts";
import { shippedOrigin } from "../../session-log/guide-of.ts";
import { sent, starting } from "../../session-log/testing.ts";
import { aNode, refusalOf } from "../../testing.ts";
import type { Copy } from "./make-copy.ts";

const noChanges = { reword: [], hide: [], reorder: [], add: [] };
const own: Copy = {
  basedOn: `volledig@${fullGuide.version}`,
  id: "eigen-de-linde",
  version: "1.0.0",
  title: { nl: "Gesprek van De Linde", en: "Conversation of De Linde" },
  changes: {
    ...noChanges,
    reword: [{ id: "q14", text: { nl: "Wat gaat er goed?", en: "What goes well?" } }],
    hide: ["q17"],
  },
};
const next: Copy = {
  ...own,
  basedOn: "eigen-de-linde@1.0.0",
  version: "1.1.0",
  changes: noChanges,
};
const broken = {
  ...own,
  changes: { ...noChanges, reword: [{ id: "q14", easy: { text: "Wat niet gaat tenzij?" } }] },
};

/** A node with a guide of its own, and who published it. */
async function aHouse() {
  const node = aNode();
  const publisher = node.as("gedragswetenschapper");
  const { hash } = await publisher.guide.publish(own);
  return { ...node, publisher, hash };
}

/** The data a call was refused with. */
async function dataOf(call: Promise<unknown>) {
  const error = await call.catch((thrown: unknown) => thrown);
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof RefusalError ? cause.refusal : null;
}

test("the guides of Nabij are there with how long they are, and an own one after them", async () => {
  const { as, hash } = await aHouse();
  const lines = await as("begeleider").guide.list();
  const [whole] = lines;
  expect(whole).toMatchObject({ id: "volledig", isOwn: false, questions: 69, isRetired: false });
  expect(whole?.counts.find(({ time }) => time === "all")).toEqual({ time: "all", questions: 69 });
  const linde = lines.at(-1);
  expect(linde).toMatchObject({ id: own.id, isOwn: true, basedOn: own.basedOn, questions: 68 });
  expect(linde?.publishedAt).toBe("2026-11-01T12:00:00.000Z");
  const read = await as("begeleider").guide.read({ id: own.id });
  expect(read).toMatchObject({ isOwn: true, problems: [], versions: [{ version: "1.0.0" }] });
  expect(read.guide.hash).toBe(hash);
  expect(questionsOf(read.guide).map(({ id }) => id)).not.toContain("q17");
});

test("a draft shows what differs and what is wrong, and stores nothing", async () => {
  const { as } = aNode();
  const shown = await as("zorgmanager").guide.draft(broken);
  expect(shown.problems).toContainEqual(expect.objectContaining({ type: "EasyRead", in: "q14" }));
  expect(shown.difference.changed).toMatchObject([{ id: "q14", fields: ["easy"] }]);
  expect((await as("zorgmanager").guide.list()).some(({ isOwn }) => isOwn)).toBe(false);
});

test("a copy with problems, of an always-asked question hidden, or under a name of Nabij is refused", async () => {
  const { guide } = aNode().as("gedragswetenschapper");
  expect(await dataOf(guide.publish(broken))).toMatchObject({ type: "GuideHasProblems" });
  const hidden = { ...own, changes: { ...noChanges, hide: ["q19"] } };
  expect(await dataOf(guide.publish(hidden))).toEqual({
    type: "GuideNotAdapted",
    refusal: { type: "AlwaysAsked", questionId: "q19" },
  });
  expect(await dataOf(guide.publish({ ...own, id: "eigen-stem" }))).toMatchObject({
    refusal: { type: "NotAnOwnId", id: "eigen-stem" },
  });
  expect(await refusalOf(guide.publish({ ...own, basedOn: "elders@1.0.0" }))).toBe("NotFound");
});

test("a published version never changes, and the next one goes on from the newest", async () => {
  const { publisher } = await aHouse();
  const again = await dataOf(publisher.guide.publish({ ...next, version: "1.0.0" }));
  expect(again).toEqual({ type: "GuideVersionNotNewer", newest: "1.0.0" });
  await publisher.guide.publish(next);
  const late = await dataOf(publisher.guide.publish({ ...next, version: "2.0.0" }));
  expect(late).toEqual({ type: "GuideBaseNotNewest", newest: "eigen-de-linde@1.1.0" });
  const anew = await dataOf(publisher.guide.publish({ ...own, version: "2.0.0" }));
  expect(anew).toEqual({ type: "GuideBaseNotNewest", newest: "eigen-de-linde@1.1.0" });
  const { versions } = await publisher.guide.read({ id: own.id });
  expect(versions.map(({ version }) => version)).toEqual(["1.1.0", "1.0.0"]);
  const first = await publisher.guide.read({ id: own.id, version: "1.0.0" });
  expect(first.guide.version).toBe("1.0.0");
});

test("a conversation begins with an own guide and keeps it when a next version comes or it retires", async () => {
  const { publisher } = await aHouse();
  const begin = (sessionId: string) =>
    publisher.reflection.hold({
      sessionId,
      command: sent(
        starting(sessionId, { guideId: own.id, trajectoryId: null, writing: "aloud", time: "all" }),
        0,
      ),
    });
  const sessionId = randomUUID();
  const { view } = await begin(sessionId);
  const asked = view.phases.flatMap(({ questionIds }) => questionIds);
  expect(asked).toContain("q14");
  expect(asked).not.toContain("q17");
  await publisher.guide.publish(next);
  await publisher.guide.retire({ id: own.id });
  const { seq } = await publisher.reflection.view({ sessionId });
  const command = sent({ type: "next" }, seq);
  const held = await publisher.reflection.hold({ sessionId, command });
  expect(held.view.current).not.toBeNull();
  expect(await refusalOf(begin(randomUUID()))).toBe("NotFound");
  expect((await publisher.guide.list()).at(-1)).toMatchObject({ id: own.id, isRetired: true });
  await publisher.guide.restore({ id: own.id });
  expect((await begin(randomUUID())).view.phases).toHaveLength(fullGuide.phases.length);
});

test("a copy of a copy of the evaluation still is one, by the guide it began as", async () => {
  const { as, db, scope } = aNode();
  const { guide } = as("zorgmanager");
  const first = { ...own, basedOn: "evaluatie@1.0.0", changes: noChanges };
  await guide.publish(first);
  await guide.publish({ ...next, title: { nl: "Terugkijken", en: "Looking back" } });
  const { guide: newest } = await guide.read({ id: own.id });
  expect([newest.version, newest.title.nl]).toEqual(["1.1.0", "Terugkijken"]);
  expect(shippedOrigin(db, scope, newest)).toBe("evaluatie");
  expect(shippedOrigin(db, scope, fullGuide)).toBe("volledig");
});

test("another organisation's guide does not exist", async () => {
  const { as } = await aHouse();
  const elsewhere = as("gedragswetenschapper", { organisationId: randomUUID() }).guide;
  expect((await elsewhere.list()).some(({ id }) => id === own.id)).toBe(false);
  expect(await refusalOf(elsewhere.read({ id: own.id }))).toBe("NotFound");
  expect(await refusalOf(elsewhere.retire({ id: own.id }))).toBe("NotFound");
  expect(await refusalOf(elsewhere.draft(next))).toBe("NotFound");
});

test("a guide of Nabij is not retired, and whoever only holds conversations publishes nothing", async () => {
  const { as } = aNode();
  expect(await refusalOf(as("zorgmanager").guide.retire({ id: "volledig" }))).toBe("NotFound");
  expect(await refusalOf(as("begeleider").guide.publish(own))).toBe("MayNot");
});

test("publishing and retiring stand in the access log", async () => {
  const { db, organisation, publisher } = await aHouse();
  await publisher.guide.retire({ id: own.id });
  const lines = listAudit(db, organisation.id).rows.map(({ action, subjectId }) => [
    action,
    subjectId,
  ]);
  expect(lines.slice(0, 2)).toEqual([
    ["guide.retire", own.id],
    ["guide.publish", own.id],
  ]);
});
