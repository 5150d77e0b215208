import { expect, test } from "vitest";
import type { AgreementWords } from "./agreement.ts";
import { agreementGaps } from "./agreement-gaps.ts";
import { restrictionForms } from "./looks-like-restriction.ts";

const whole: AgreementWords = {
  kind: "actie",
  what: "Bo loopt elke ochtend zelf naar de dagbesteding",
  who: "Begeleider A",
  whoId: "P1",
  when: "2026-12-21",
  signOfSuccess: "Bo is er vijf dagen op tijd",
  clientView: { kind: "said", text: "Leuk" },
  reviewOn: "2027-01-21",
  isRestriction: false,
  answerIds: [],
};
const session = { today: "2026-11-21", presentIds: ["P1"] };
const gapsOf = (changes: Partial<AgreementWords>) =>
  agreementGaps({ ...whole, ...changes }, session).map(
    ({ part, problem, blocking }) => `${part} ${problem}${blocking ? " !" : ""}`,
  );

test("an agreement with who, what, when and sign has no gap", () => {
  expect(gapsOf({})).toEqual([]);
});

test("“meer loslaten, zsm, team” is asked for who, when and sign of success", () => {
  expect(
    gapsOf({ what: "meer loslaten", who: "het team", whoId: null, when: "zsm", signOfSuccess: "" }),
  ).toEqual(["what vague", "who vague !", "when vague !", "sign-of-success missing !"]);
});

test.each<[string, Partial<AgreementWords>, string[]]>([
  [
    "nothing at all",
    { what: "", who: "", whoId: null, when: "" },
    ["what missing !", "who missing !", "when missing !"],
  ],
  ["someone who is away", { whoId: "P2" }, ["who not-here"]],
  ["someone who is not in the session", { whoId: null, who: "Tante Mia" }, ["who not-here"]],
  ["“als het kan”", { when: "als het kan" }, ["when not-a-date !"]],
  ["“z.s.m.”", { when: "z.s.m." }, ["when vague !"]],
  ["a day that does not exist", { when: "2027-02-30" }, ["when not-a-date !"]],
  ["yesterday", { when: "2026-11-20" }, ["when past !"]],
  ["today", { when: "2026-11-21" }, []],
  ["exactly six months on", { when: "2027-05-21" }, []],
  ["a day over six months", { when: "2027-05-22" }, ["when too-far !"]],
  ["a client nobody asked", { clientView: { kind: "not-asked" } }, ["client-view missing"]],
  ["no review day", { reviewOn: null }, ["review-on missing"]],
  ["a review in the past", { reviewOn: "2026-01-01" }, ["review-on past"]],
])("%s is asked about", (_title, changes, expected) => {
  expect(gapsOf(changes)).toEqual(expected);
});

test("a vague word inside another word is not vague", () => {
  expect(
    gapsOf({ what: "Wandelen langs het Veluwemeer", who: "Teamleider Jo", whoId: null }),
  ).toEqual(["who not-here"]);
});

test.each([
  "camera op kamer",
  "Deur op slot in de nacht",
  "Mogen we de deur op slot doen?",
  "De voordeur blijft dicht",
  "deur op slot zodat hij niet meer wegloopt",
  "Bij onrust pakken we hem vast",
  "vastpakken bij minder rust",
  "medicatie tegen onrust",
  "medicijnen zo nodig",
  "Bo mag niet meer alleen naar buiten",
  "fixatie",
  "telefoon 's avonds innemen",
  "afzonderen bij agressie",
  "insluiten",
  "Bo sturen we naar zijn kamer",
  "zonder toestemming camera ophangen",
  "Minder vaak vastpakken, en camera ophangen",
  "geen bezoek in het weekend",
  "lock the door at night",
  "hold him down",
  "physical restraint when angry",
  "take his phone away",
])("“%s” looks like a new restriction", (text) => {
  expect(restrictionForms(text).length).toBeGreaterThan(0);
});

test.each([
  "deur niet meer op slot",
  "Deur 's nachts van het slot",
  "camera weghalen",
  "Camera op de kamer weghalen voor 1 mei",
  "We halen de camera weg",
  "Stoppen met vastpakken",
  "We pakken Bo niet meer vast",
  "afzonderen stoppen",
  "medicatie afbouwen",
  "elke dag wandelen naar de winkel",
  "Bo gaat naar de kookgroep",
  "vasthouden aan het plan",
  "kort alleen zijn, vijf minuten",
  "remove the camera",
  "minder vaak vastpakken",
])("“%s” is no new restriction", (text) => {
  expect(restrictionForms(text)).toEqual([]);
});
