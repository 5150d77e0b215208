import { toldAbout } from "@nabij/reflection";
import { expect, test } from "vitest";
import { easyDay } from "./easy-day.ts";
import { acceptances, type Reaction, readBackText } from "./read-back.ts";

const say = (verdict: string) => ({ right: "Dit klopt", wrong: "Dit klopt niet" })[verdict] ?? "?";
const reactions = (...given: readonly (readonly [string, Reaction])[]) => new Map(given);
const two = [{ id: "AG1" }, { id: "AG2" }];

test("what the client says to each agreement is one text, and each part is found again", () => {
  const said = reactions(
    ["AG1", { verdict: "right", words: "" }],
    ["AG2", { verdict: "wrong", words: " Ik wil\nzelf kiezen " }],
  );
  const text = readBackText(two, said, say);
  expect(text).toBe("[AG1] Dit klopt.\n[AG2] Dit klopt niet. “Ik wil zelf kiezen”");
  expect(toldAbout(text, "AG2")).toBe("Dit klopt niet. “Ik wil zelf kiezen”");
  expect(toldAbout(text, "AG3")).toBeNull();
  expect(toldAbout(null, "AG1")).toBeNull();
});

test("silence about an agreement is no yes and leaves no line", () => {
  expect(readBackText(two, reactions(), say)).toBeNull();
  const one = reactions(["AG2", { verdict: null, words: "Hm" }]);
  expect(readBackText(two, one, say)).toBe("[AG2] “Hm”");
});

test("a yes of the client never turns a proposal into an agreement", () => {
  const yes: Reaction = { verdict: "right", words: "" };
  const said = reactions(["AG1", yes], ["AG2", yes], ["AG3", { ...yes, verdict: "wrong" }]);
  const agreements = [
    { id: "AG1", status: "voorstel" as const, acceptedBy: [] },
    { id: "AG2", status: "afgesproken" as const, acceptedBy: [] },
    { id: "AG3", status: "afgesproken" as const, acceptedBy: [] },
  ];
  expect(acceptances(agreements, said, "P1")).toEqual([
    { type: "acceptAgreement", agreementId: "AG2", participantIds: ["P1"] },
  ]);
  const again = agreements.map((one) => ({ ...one, acceptedBy: ["P1"] }));
  expect(acceptances(again, said, "P1")).toEqual([]);
});

test("a day is said as a person says it", () => {
  expect(easyDay("2026-12-03", "2026-11-22", "nl")).toBe("op 3 december");
  expect(easyDay("2027-01-15", "2026-11-22", "nl")).toBe("op 15 januari 2027");
  expect(easyDay("2026-12-03", "2026-11-22", "en")).toBe("on 3 December");
  expect(easyDay("na de zomer", "2026-11-22", "nl")).toBe("na de zomer");
  expect(easyDay("2026-99-99", "2026-11-22", "nl")).toBe("2026-99-99");
});
