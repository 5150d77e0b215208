import { BurdenSign, ExpectationOfParty, NetworkMember } from "@nabij/domain";
import { type Facts, known, late, missing, type Sentence, sentencesOf } from "../facts.ts";

/** Signals about the person, what is said of them, and who is close. */
export const personSentences = {
  G15: (facts) =>
    facts.t("signal.evidence.G15", {
      diagnoses: facts.join(facts.list("diagnoses").map((label) => `“${label}”`)),
      missing: missing(facts),
    }),
  G16: ({ t, count, day }) =>
    sentencesOf(
      count("old") > 0 &&
        t("signal.evidence.G16old", { count: count("old"), last: day("lastExamined") }),
      count("sourceSaysOtherwise") > 0 &&
        t("signal.evidence.G16source", { count: count("sourceSaysOtherwise") }),
    ),
  G17: ({ t, count, has, day, text }) => {
    const changes = { count: count("changes") };
    if (!has("lastOn")) return t("signal.evidence.G17", changes);
    const last = { ...changes, last: day("lastOn") };
    return text("firstOn") === text("lastOn")
      ? t("signal.evidence.G17last", last)
      : t("signal.evidence.G17span", { ...last, first: day("firstOn") });
  },
  G20: (facts) =>
    facts.t("signal.evidence.G20", {
      birthday: facts.day("birthday"),
      left: facts.days("daysLeft"),
      missing: missing(facts),
    }),
  G21: ({ t, day, has }) =>
    has("lastUntil")
      ? t("signal.evidence.G21ended", { last: day("lastUntil") })
      : t("signal.evidence.G21none"),
  G44: (facts) => {
    const [team] = known(ExpectationOfParty, [facts.text("teamExpectation")]);
    return facts.t("signal.evidence.G44", {
      team: team === undefined ? "" : facts.t(`signal.value.expectation.${team}`),
      asked: facts.day("askedOn"),
      count: facts.count("parties"),
      relations: relations(facts),
    });
  },
  G45: ({ t, day, has }) =>
    has("lastHeardOn")
      ? t("signal.evidence.G45long", { last: day("lastHeardOn"), since: day("lookedBackTo") })
      : t("signal.evidence.G45never"),
  G46: (facts) => {
    const signs = known(BurdenSign, facts.list("signs"));
    const words = signs.map((each) => facts.t(`signal.value.burdenSign.${each}`));
    return sentencesOf(
      facts.t("signal.evidence.G46", {
        count: facts.count("people"),
        relations: relations(facts),
      }),
      words.length > 0 && facts.t("signal.evidence.G46signs", { signs: facts.join(words) }),
    );
  },
  G49: (facts) => sentencesOf(...lastNew(facts), facts.t("signal.evidence.G49due", late(facts))),
  G55: ({ t, count }) => t("signal.evidence.G55", { count: count("parents") }),
} as const satisfies Record<string, Sentence>;

function relations({ t, list, join }: Facts): string {
  const named = known(NetworkMember.shape.relation, list("relations"));
  return join(named.map((each) => t(`signal.value.relation.${each}`)));
}

function lastNew({ t, has, day }: Facts): readonly (string | false)[] {
  if (!has("lastExperience") && !has("lastActivityBegan")) {
    return [t("signal.evidence.G49none", { reference: day("referenceDate") })];
  }
  return [
    has("lastExperience") &&
      t("signal.evidence.G49experience", { experience: day("lastExperience") }),
    has("lastActivityBegan") &&
      t("signal.evidence.G49activity", { activity: day("lastActivityBegan") }),
  ];
}
