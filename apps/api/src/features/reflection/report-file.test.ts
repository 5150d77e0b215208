import { inflateRawSync } from "node:zlib";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { aQuestion } from "../../session-log/testing.ts";
import { refusalOf } from "../../testing.ts";
import { eraseDue } from "./erase-due.ts";

const readers = ["team", "familie", "client", "dossier", "financier"] as const;
const words = {
  client: "ik wil vaker alleen naar buiten",
  family: "hij lacht meer als we afstand houden",
  secret: "ik durf het eigenlijk niet los te laten",
};

/** A closed conversation of three: one sentence is shared with the family, one with nobody. */
async function aClosedTable() {
  const table = await aQuestion();
  const { people, answer, questionId, lead, leader, sessionId } = table;
  await answer(0, words.client);
  const view = await answer(1, words.family);
  await answer(2, words.secret);
  const answerId = view?.answers.find(({ mine }) => mine)?.answerId ?? "";
  for (const [place, { send }] of people.entries())
    await send({
      type: "setReady",
      participantId: `P${place + 1}`,
      roundId: questionId,
      ready: true,
    });
  await lead({ type: "reveal", roundId: questionId });
  await people[1].send({ type: "shareAnswer", answerId, with: ["familie"] });
  await lead({ type: "proposeAgreement", agreement: aWalk });
  await people[1].send({ type: "acceptAgreement", agreementId: "AG1", participantIds: ["P2"] });
  const close = () => lead({ type: "closeSession", early: true });
  return { ...table, answerId, close, here: { sessionId, language: "nl" as const }, leader };
}

const aWalk = {
  kind: "actie",
  what: "op zaterdag samen naar de markt",
  who: "Begeleider A",
  whoId: "P2",
  when: "2026-12-01",
  signOfSuccess: "twee keer gegaan",
  clientView: { kind: "said", text: "leuk" },
  reviewOn: "2026-12-15",
} as const;

async function textOf(base64: string, format: "docx" | "pdf"): Promise<string> {
  const file = Buffer.from(base64, "base64");
  if (format === "docx") return wordsOfDocx(file);
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(document, { mergePages: true });
  return text.replaceAll(/\s+/g, " ");
}

/** Everything in a Word file, whichever part of it holds it, without the marks. */
function wordsOfDocx(file: Buffer): string {
  const parts: string[] = [];
  let at = file.indexOf("PK\u0001\u0002", 0, "latin1");
  while (at !== -1) {
    const size = file.readUInt32LE(at + 20);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const bytes = file.subarray(start, start + size);
    const packed = file.readUInt16LE(at + 10) === 8;
    parts.push((packed ? inflateRawSync(bytes) : bytes).toString("utf8"));
    at = file.indexOf("PK\u0001\u0002", at + 4, "latin1");
  }
  return parts
    .join(" ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

test.each(["docx", "pdf"] as const)(
  "a sentence stands in the %s of a reader only when its writer chose that reader",
  { timeout: 30_000 },
  async (format) => {
    const { leader, close, here } = await aClosedTable();
    await close();
    const holds = async (reader: (typeof readers)[number]) => {
      const { base64 } = await leader.reflection.reportFile({ ...here, reader, format });
      const text = await textOf(base64, format);
      return Object.entries(words).flatMap(([key, said]) => (text.includes(said) ? [key] : []));
    };
    expect(await holds("team")).toEqual(["client", "family", "secret"]);
    expect(await holds("familie")).toEqual(["family"]);
    expect(await holds("client")).toEqual(["client"]);
    expect(await holds("dossier")).toEqual([]);
    expect(await holds("financier")).toEqual([]);
  },
);

test("an agreement is for everyone but the funder, who reads that nothing was chosen", async () => {
  const { leader, close, here } = await aClosedTable();
  await close();
  for (const reader of readers) {
    const text = JSON.stringify(await leader.reflection.reportText({ ...here, reader }));
    expect(text.includes(aWalk.what), reader).toBe(reader !== "financier");
  }
  const funder = await leader.reflection.reportText({ ...here, reader: "financier" });
  expect(funder.sections).toMatchObject([
    { lines: [{ text: expect.stringContaining("Niemand koos een zin voor de financier") }] },
  ]);
});

test("the name of a file names nobody", async () => {
  const { leader, close, here } = await aClosedTable();
  await close();
  const wanted = { ...here, reader: "client", format: "pdf" } as const;
  const { fileName } = await leader.reflection.reportFile(wanted);
  expect(fileName).toBe("gesprek-client-2026-11-01.pdf");
});

test("a seat reads the version of its own side, and only once the conversation is closed", async () => {
  const { people, close, here } = await aClosedTable();
  const [client, worker] = people;
  const wanted = { ...here, reader: "team" } as const;
  expect(await refusalOf(worker.phone.reflection.reportText(wanted))).toBe("ReflectionRefused");
  await close();
  const own = await client.phone.reflection.report({ sessionId: here.sessionId });
  expect({ readers: own.readers, reader: own.reader }).toEqual({
    readers: ["client", "team"],
    reader: "client",
  });
  expect((await worker.phone.reflection.reportText(wanted)).reader).toBe("team");
  const outside = { ...here, reader: "financier", format: "pdf" } as const;
  expect(await refusalOf(worker.phone.reflection.reportFile(outside))).toBe("ReflectionRefused");
});

test("sharing stays the writer's choice after the close, in every copy that is kept", async () => {
  const { people, leader, close, here, answerId, db, clock } = await aClosedTable();
  await close();
  const share = (...audiences: ("financier" | "familie")[]) =>
    people[1].send({ type: "shareAnswer", answerId, with: audiences });
  await share("financier");
  clock.at = new Date("2027-01-15T12:00:00Z");
  const funder = async () =>
    JSON.stringify(await leader.reflection.reportText({ ...here, reader: "financier" }));
  const family = async () =>
    JSON.stringify(await leader.reflection.reportText({ ...here, reader: "familie" }));
  eraseDue({ db, now: () => clock.at });
  expect(await funder()).toContain(words.family);
  expect(await family()).not.toContain(words.family);
});

test("what is taken back is gone from every file and from the summary somebody approved", async () => {
  const { people, leader, close, here, answerId } = await aClosedTable();
  await close();
  const { sentences } = await leader.reflection.summary(here);
  expect(sentences.map(({ cites }) => cites)).toContainEqual([answerId]);
  const chosen = sentences.map(({ text, cites, from }) => ({ text, cites, from }));
  await leader.reflection.approveSummary({ ...here, sentences: chosen });
  await people[1].send({ type: "withdrawAnswer", answerId });
  for (const reader of readers) {
    const text = JSON.stringify(await leader.reflection.reportText({ ...here, reader }));
    expect(text, reader).not.toContain(words.family);
  }
});
