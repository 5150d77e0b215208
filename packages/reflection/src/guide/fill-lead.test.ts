import { expect, test } from "vitest";
import { factHolds } from "./fact-condition.ts";
import { fillLead, type Lead } from "./fill-lead.ts";
import { fullGuide } from "./full-guide.ts";
import { findQuestion } from "./guide.ts";
import { noFacts, type SessionFacts } from "./session-facts.ts";

const known = (facts: Partial<SessionFacts>): SessionFacts => ({ ...noFacts, ...facts });
const leadOf = (questionId: string) => ({ lead: findQuestion(fullGuide, questionId)?.lead });

test.each([
  [0, "minder dan een maand", "less than a month"],
  [1, "1 maand", "1 month"],
  [14, "14 maanden", "14 months"],
  [23, "23 maanden", "23 months"],
  [24, "2 jaar", "2 years"],
  [25, "2 jaar en 1 maand", "2 years and 1 month"],
  [41, "3 jaar en 5 maanden", "3 years and 5 months"],
])("%i months reads as %s", (monthsRunning, nl, en) => {
  const facts = known({ monthsRunning });
  expect(fillLead(leadOf("q10"), facts, "nl")).toBe(`De 1-op-1 loopt nu ${nl}.`);
  expect(fillLead(leadOf("q10"), facts, "en")).toBe(`The one-to-one care has now lasted ${en}.`);
});

test("a sentence stands there only when all it needs is known", () => {
  const both = { monthsRunning: 14, monthsSinceEvaluation: 9 };
  expect(fillLead(leadOf("q6"), known(both), "nl")).toBe(
    "De 1-op-1 loopt nu 14 maanden; de laatste evaluatie was 9 maanden geleden.",
  );
  expect(fillLead(leadOf("q6"), known({ monthsRunning: 14 }), "nl")).toBeNull();
  expect(fillLead(leadOf("q6"), noFacts, "nl")).toBeNull();
  expect(fillLead({ lead: undefined }, known(both), "nl")).toBeNull();
});

test("a sentence with a condition stands there only when it holds", () => {
  const facts = known({ monthsRunning: 14, startReasonKnown: false });
  expect(fillLead(leadOf("q1"), facts, "nl")).toContain("staat nog nergens");
  expect(fillLead(leadOf("q1"), { ...facts, startReasonKnown: true }, "nl")).toBeNull();
  expect(fillLead(leadOf("q65"), known({ independentExpertSeen: true }), "nl")).toBeNull();
});

test("counts read as words with a number, none as none", () => {
  const say = (facts: Partial<SessionFacts>, id: string) =>
    fillLead(leadOf(id), known(facts), "nl");
  expect(say({ restrictionsCount: 1 }, "q51")).toBe("Nu vastgelegd: 1 beperking.");
  expect(say({ restrictionsCount: 3 }, "q51")).toBe("Nu vastgelegd: 3 beperkingen.");
  expect(say({ restrictionsCount: 0 }, "q51")).toBe("Nu vastgelegd: geen beperkingen.");
  expect(say({ regieGaps: 1 }, "q43")).toBe("Bij 1 rol van de regie staat nog geen naam.");
  expect(say({ hoursPerDay: 7.5 }, "q11")).toBe("Er is nu 7,5 uur per dag iemand bij de cliënt.");
});

test("the client reads about themselves, everyone else about the client by the chosen name", () => {
  const facts = known({ hoursPerDay: 8 });
  expect(fillLead(leadOf("q28"), facts, "nl", "Bo")).toContain("iemand bij Bo");
  expect(fillLead(leadOf("q28"), facts, "easy", "Bo")).toContain("iemand bij Bo");
  expect(fillLead(leadOf("q28"), facts, "easy-to-client", "Bo")).toContain("iemand bij jou");
});

test("a name between braces that is no number stays as it is", () => {
  const lead: Lead = {
    text: { nl: "{isYouth} {x}", en: "" },
    easy: "",
    needs: ["isYouth"],
  };
  expect(fillLead({ lead }, known({ isYouth: true }), "nl")).toBe("{isYouth} {x}");
});

test("an unknown fact never holds", () => {
  expect(factHolds({ fact: "monthsRunning", atLeast: 0 }, noFacts)).toBe(false);
  expect(factHolds({ fact: "monthsRunning", atMost: 99 }, noFacts)).toBe(false);
  expect(factHolds({ fact: "isYouth", is: false }, noFacts)).toBe(false);
  expect(factHolds({ fact: "isYouth", is: false }, known({ isYouth: false }))).toBe(true);
  expect(factHolds({ fact: "monthsRunning", atLeast: 12 }, known({ monthsRunning: 12 }))).toBe(
    true,
  );
  expect(factHolds({ fact: "monthsRunning", atMost: 12 }, known({ monthsRunning: 13 }))).toBe(
    false,
  );
});
