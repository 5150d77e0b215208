import { RestrictionForm } from "@nabij/domain";
import { z } from "zod";
import { type Facts, known, late, type Sentence, sentencesOf } from "../facts.ts";

/** Signals about the care that is given. */
export const careSentences = {
  G23: ({ t, list, day, join }) => {
    const forms = [...new Set(known(RestrictionForm, list("forms")))];
    const words = forms.map((form) => t(`choices.restrictionForm.${form}`));
    return t("signal.evidence.G23", { forms: join(words), since: day("since") });
  },
  G24: (facts) => facts.t("signal.evidence.G24", { start: facts.day("startDate"), ...late(facts) }),
  G25: ({ t, number, list }) =>
    t("signal.evidence.G25", {
      weeks: list("weeks").length,
      delivered: number("deliveredHours"),
      planned: number("plannedHours"),
      percentage: number("deliveredPercentage"),
    }),
  G26: (facts) => (facts.count("notReported") > 0 ? keptToThemselves(facts) : quiet(facts)),
  G30: ({ t, day, text, has, is }) => {
    const now = { since: day("since"), count: staffOf(text("ratio")) };
    return sentencesOf(
      has("earlierRatio")
        ? t("signal.evidence.G30more", { ...now, earlier: staffOf(text("earlierRatio")) })
        : t("signal.evidence.G30", now),
      is("isMeantToStay") && t("signal.evidence.G30stays"),
    );
  },
  G39: ({ t, list, day, number }) => {
    const found = { last: day("lastEvaluation"), positive: number("positive") };
    const isNegativeMissing = list("missing").includes("negativeImpact");
    if (!isNegativeMissing)
      return t("signal.evidence.G39probed", { ...found, negative: number("negative") });
    return list("missing").includes("probed")
      ? t("signal.evidence.G39both", found)
      : t("signal.evidence.G39negative", found);
  },
  G52: (facts) => facts.t("signal.evidence.G52", { raised: facts.day("raisedOn"), ...late(facts) }),
} as const satisfies Record<string, Sentence>;

/** The number of staff of a ratio such as `2:1`. */
function staffOf(ratio: string): number {
  return Number(ratio.charAt(0));
}

function keptToThemselves({ t, day, number, count }: Facts): string {
  const hurt = count("injuriesNotReported");
  return sentencesOf(
    t("signal.evidence.G26kept", {
      since: day("since"),
      kept: number("notReported"),
      incidents: number("incidents"),
    }),
    hurt > 0 && t("signal.evidence.G26hurt", { count: hurt }),
  );
}

function quiet({ t, day, count, has }: Facts): string {
  const restrictions = count("restrictions");
  return sentencesOf(
    t("signal.evidence.G26quiet", { since: day("since") }),
    restrictions > 0 && t("signal.evidence.G26restrictions", { count: restrictions }),
    has("lowConfidenceOn") && t("signal.evidence.G26low", { low: day("lowConfidenceOn") }),
  );
}

const Changed = z.enum(["behandelregie", "team"]);

/** Signals about the team and those who live beside the client. */
export const teamSentences = {
  G2: ({ t, day, list, join }) =>
    t("signal.evidence.G2", {
      changed: day("changedOn"),
      what: join(known(Changed, list("what")).map((each) => t(`signal.value.changed.${each}`))),
    }),
  G40: ({ t, day, count, number }) =>
    sentencesOf(
      t("signal.evidence.G40", { rated: day("ratedOn") }),
      t("signal.evidence.G40incidents", {
        since: day("since"),
        count: count("incidents"),
        before: number("incidentsBefore"),
      }),
    ),
  G41: ({ t, day, count }) =>
    t("signal.evidence.G41", { counted: day("countedOn"), count: count("staffLeft") }),
  G50: ({ t, day, has }) => {
    const complained = day("complainedOn");
    return has("lastAskedOn")
      ? t("signal.evidence.G50before", { complained, last: day("lastAskedOn") })
      : t("signal.evidence.G50never", { complained });
  },
  G54: ({ t, list, number, count, join }) =>
    t("signal.evidence.G54", {
      below: join([
        ...(list("below").includes("staffPerTenClients")
          ? [t("signal.evidence.G54staff", { staff: number("staffPerTenClients") })]
          : []),
        ...(list("below").includes("attentionMoments")
          ? [t("signal.evidence.G54moments", { count: count("attentionMoments") })]
          : []),
      ]),
    }),
} as const satisfies Record<string, Sentence>;

const Scheme = z.enum(["meerzorg", "groepsmeerzorg"]);

/** Signals about the money. */
export const moneySentences = {
  G42: ({ t, text, day, number }) => {
    const [scheme] = known(Scheme, [text("scheme")]);
    return t("signal.evidence.G42", {
      scheme: scheme === undefined ? "" : t(`signal.value.scheme.${scheme}`),
      since: day("since"),
      share: number("staffShare"),
    });
  },
  G43: ({ t, day, days, has }) => {
    const renewal = { renewal: day("renewalOn"), left: days("daysLeft") };
    return has("lastReflection")
      ? t("signal.evidence.G43again", {
          ...renewal,
          since: day("since"),
          last: day("lastReflection"),
        })
      : t("signal.evidence.G43first", renewal);
  },
} as const satisfies Record<string, Sentence>;
