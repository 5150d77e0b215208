import { expect, test } from "vitest";
import { wordsFor } from "../../words/words-for-tests.ts";
import { actorInWords, lineInWords } from "./line-in-words.ts";

const nl = await wordsFor("nl");
const line = {
  action: "goal.change",
  act: "veranderd",
  subjectKind: "goal",
  subjectUser: null,
} as const;

test("a line says what was done with what kind of record", () => {
  expect(lineInWords(nl, line)).toBe("wijzigde een doel");
  const looked = { ...line, action: "trajectory.read", act: "gelezen", subjectKind: "trajectory" };
  expect(lineInWords(nl, { ...looked, act: "gelezen" })).toBe("zag het traject");
});

test("an action without a record is about the first word of its action", () => {
  const taken = { ...line, action: "signal.export", act: "meegenomen", subjectKind: null } as const;
  expect(lineInWords(nl, taken)).toBe("nam mee als bestand: de signalen");
});

test("reading the log of one file is about the log", () => {
  const read = {
    ...line,
    action: "accessLog.read",
    act: "gelezen",
    subjectKind: "client",
  } as const;
  expect(lineInWords(nl, read)).toBe("zag dit logboek");
});

test("what was done with an account names the colleague, also one that is gone", () => {
  const blocked = {
    ...line,
    action: "user.disable",
    act: "weggehaald",
    subjectKind: "user",
  } as const;
  expect(lineInWords(nl, { ...blocked, subjectUser: "Noor de Wit" })).toBe(
    "blokkeerde Noor de Wit",
  );
  expect(lineInWords(nl, blocked)).toBe("blokkeerde een account dat er niet meer is");
});

test("an action that has no words yet shows itself", () => {
  const odd = { ...line, action: "moon.landing", act: "anders", subjectKind: null } as const;
  expect(lineInWords(nl, odd)).toBe("deed iets met iets anders (moon.landing)");
});

test("who acted without an account is the command line, the system or somebody who is gone", () => {
  const nobody = { actorName: null, actorId: "gone", role: "begeleider" } as const;
  expect([
    actorInWords(nl, nobody),
    actorInWords(nl, { ...nobody, actorId: "command-line" }),
    actorInWords(nl, { ...nobody, role: "systeem" }),
    actorInWords(nl, { ...nobody, actorName: "Noor" }),
  ]).toEqual(["onbekend account", "opdrachtregel van de node", "systeem", "Noor"]);
});
