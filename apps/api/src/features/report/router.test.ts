import { inflateRawSync } from "node:zlib";
import { listAudit, saveRecord, saveSharedSentences } from "@nabij/db";
import { aClient, anId, aRecord, aTrajectory } from "@nabij/domain/testing";
import { expect, test } from "vitest";
import { aNode, refusalOf } from "../../testing.ts";

const on = { trajectoryId: anId(2) };
const asked = { ...on, kind: "renewal", language: "nl" } as const;
const untouched = { leftOut: [], putIn: [], remark: "" };

function aHouse() {
  const node = aNode();
  const { scope } = node;
  const client = aClient({ chosenName: "Sam", ownWishes: "een hond" });
  const voice = { clientId: anId(1), date: "2026-05-01", sharedWith: ["team", "casusregie"] };
  const session = { ...on, guide: "nabijheid", startedOn: "2026-06-01", roles: ["ouder"] };
  const agreed = { ...on, what: "minder rondes", madeOn: "2026-06-01", status: "open" };
  node.store(
    saveRecord(scope, "client", client),
    saveRecord(scope, "trajectory", aTrajectory({ startReasons: ["maatwerk"] })),
    saveRecord(
      scope,
      "clientVoice",
      aRecord("clientVoice", { ...voice, said: "laat mij" }, anId(3)),
    ),
    saveRecord(
      scope,
      "clientVoice",
      aRecord("clientVoice", { ...voice, said: "geheim", sharedWith: ["niemand"] }, anId(4)),
    ),
    saveRecord(scope, "reflectionSession", aRecord("reflectionSession", session, anId(5))),
    saveRecord(
      scope,
      "agreement",
      aRecord("agreement", { ...agreed, reflectionSessionId: anId(5) }, anId(6)),
    ),
  );
  return node;
}

/** The words of a Word file: its main part, unpacked, without the marks. */
function wordsOf(base64: string): string {
  const file = Buffer.from(base64, "base64");
  const directory = file.lastIndexOf(Buffer.from("word/document.xml"));
  const entry = directory - 46;
  const size = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const xml = inflateRawSync(file.subarray(start, start + size)).toString("utf8");
  return xml.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
}

test("a document is told in the reader's language, over the period that fits it", async () => {
  const reader = aHouse().as("zorgmanager");
  const { name, period, report } = await reader.report.read(asked);
  expect({ name, period }).toEqual({
    name: "Sam",
    period: { from: "2026-01-01", until: "2026-11-01" },
  });
  expect(report.about[0]).toBe("Over Sam, traject T0001");
  expect(report.sections[0]?.lines[0]?.text).toBe(
    "De één-op-één-zorg begon op 1 jan 2026. De redenen: maatwerk.",
  );
  expect(report.missing.map(({ gap }) => gap)).toContain("goals");
  const english = await reader.report.read({ ...asked, language: "en" });
  expect(english.report.sections[0]?.lines[0]?.text).toContain("began on 1 Jan 2026");
});

test("a first day after the last is moved to it", async () => {
  const days = { from: "2026-09-01", until: "2026-08-01" };
  const { period } = await aHouse()
    .as("zorgmanager")
    .report.read({ ...asked, ...days });
  expect(period).toEqual({ from: "2026-08-01", until: "2026-08-01" });
});

test("reading and taking along are on record, each before the document leaves", async () => {
  const { as, db, organisation } = aHouse();
  const reader = as("gedragswetenschapper");
  await reader.report.read(asked);
  await reader.report.print({ ...on, kind: "passport" });
  await reader.report.docx({ ...asked, ...untouched });
  const lines = listAudit(db, organisation.id).rows.slice(0, 3);
  expect(lines.map(({ action, subjectId }) => [action, subjectId])).toEqual([
    ["report.export", anId(2)],
    ["report.export", anId(2)],
    ["report.read", anId(2)],
  ]);
});

test("only who may take something along makes a document, and only of the own organisation", async () => {
  const { as } = aHouse();
  for (const role of ["begeleider", "casusregisseur", "client", "beheerder"] as const) {
    expect(await refusalOf(as(role).report.read(asked))).toBe("MayNot");
  }
  const foreign = { ...asked, trajectoryId: anId(99) };
  expect(await refusalOf(as("zorgmanager").report.read(foreign))).toBe("NotFound");
});

test("what is for nobody, and what comes from a reflection, is in no file as it is made", async () => {
  const reader = aHouse().as("zorgmanager");
  for (const kind of ["renewal", "transfer", "passport", "involvement", "evaluation"] as const) {
    const { base64 } = await reader.report.docx({ ...asked, kind, ...untouched });
    const words = wordsOf(base64);
    expect(words).not.toMatch(/geheim|reflectie|minder rondes/);
  }
});

test("a Word file holds what was chosen: lines out, offered lines in, and words of one's own", async () => {
  const reader = aHouse().as("zorgmanager");
  const whole = await reader.report.docx({ ...asked, ...untouched });
  expect(whole.fileName).toBe("heraanvraag-T0001.docx");
  expect(wordsOf(whole.base64)).toMatch(/Eigen wensen: een hond.*“laat mij”/);
  const chosen = {
    leftOut: [`voice ${anId(3)}`],
    putIn: ["reflections"],
    remark: "Wij vragen\nrust.",
  };
  const words = wordsOf((await reader.report.docx({ ...asked, ...chosen })).base64);
  expect(words).not.toContain("laat mij");
  expect(words).toContain("Het team hield een reflectie.");
  expect(words).toMatch(/In eigen woorden Wij vragen rust\./);
});

test("of a reflection a funder reads the sentences chosen for a funder, and not one word more", async () => {
  const { as, scope, store } = aHouse();
  const sentence = (audience: string, text: string) => ({
    ...{ answerId: text, audience, label: "Begeleider A", text },
  });
  store(
    saveSharedSentences(scope, anId(5), [
      sentence("financier", "het lukt met vaste gezichten"),
      sentence("dossier", "hij kookt zelf"),
      sentence("familie", "wij missen hem"),
    ]),
  );
  const reader = as("zorgmanager");
  const words = async (kind: "renewal" | "transfer") =>
    wordsOf((await reader.report.docx({ ...asked, kind, ...untouched })).base64);
  const [renewal, transfer] = [await words("renewal"), await words("transfer")];
  expect(renewal).toMatch(/Uit het gesprek gedeeld “het lukt met vaste gezichten”/);
  expect(renewal).not.toMatch(/hij kookt zelf|wij missen hem|minder rondes/);
  expect(transfer).toContain("“hij kookt zelf” (Begeleider A, 1 jun 2026)");
  expect(transfer).not.toMatch(/vaste gezichten|wij missen hem/);
});
