import { Trajectory } from "@nabij/domain";
import { z } from "zod";
import { type Facts, known, late, missing, type Sentence, sentencesOf } from "../facts.ts";

const DecidedBy = Trajectory.shape.decidedBy.unwrap();
const Threat = z.enum(["dreiging-rechtszaak", "dreiging-op-straat"]);
const Because = z.enum(["purpose", "stance"]);
const Lacking = z.enum(["explanatoryAnalysis", "goal"]);

/** Signals about how one-to-one care began. */
export const startSentences = {
  G1: ({ t, text }) =>
    t(text("known") === "nee" ? "signal.evidence.G1forgotten" : "signal.evidence.G1none"),
  G5: (facts) => facts.t("signal.evidence.G5", { start: facts.day("startDate"), ...late(facts) }),
  G6: (facts) => facts.t("signal.evidence.G6", { start: facts.day("startDate"), ...late(facts) }),
  G9: ({ t, day, has }) =>
    has("lastAnalysis")
      ? t("signal.evidence.G9old", { last: day("lastAnalysis"), due: day("dueDate") })
      : t("signal.evidence.G9none"),
  G11: (facts) => sentencesOf(decidedWithoutRet(facts), adviceAfterwards(facts)),
  G27: ({ t, has }) =>
    t(has("perspective") ? "signal.evidence.G27unclear" : "signal.evidence.G27unknown"),
  G32: ({ t, day, has }) =>
    has("placedOn")
      ? t("signal.evidence.G32late", { placed: day("placedOn"), asked: day("askedOn") })
      : t("signal.evidence.G32never"),
  G33: ({ t, list, day, has, join }) => {
    const threats = join(
      known(Threat, list("threats")).map((each) => t(`signal.value.threat.${each}`)),
    );
    return has("decidedOn")
      ? t("signal.evidence.G33on", { decided: day("decidedOn"), threats })
      : t("signal.evidence.G33", { threats });
  },
  G51: ({ t }) => t("signal.evidence.G51"),
} as const satisfies Record<string, Sentence>;

function decidedWithoutRet({ t, day, text }: Facts): string {
  const decided = day("decidedOn");
  const [by] = known(DecidedBy, [text("decidedBy")]);
  return by === undefined
    ? t("signal.evidence.G11", { decided })
    : t("signal.evidence.G11by", { decided, by: t(`signal.value.decidedBy.${by}`) });
}

function adviceAfterwards({ t, day, has }: Facts): string | false {
  return has("adviceOn") && t("signal.evidence.G11after", { advice: day("adviceOn") });
}

/** Signals about where it should lead. */
export const goalSentences = {
  G3: ({ t, list }) => {
    if (list("missing").length > 1) return t("signal.evidence.G3both");
    return t(
      list("missing")[0] === "goal" ? "signal.evidence.G3goal" : "signal.evidence.G3plannedEndDate",
    );
  },
  G4: (facts) =>
    facts.has("lastEvaluation")
      ? facts.t("signal.evidence.G4again", { last: facts.day("lastEvaluation"), ...late(facts) })
      : facts.t("signal.evidence.G4first", { start: facts.day("referenceDate"), ...late(facts) }),
  G8: ({ t, day, has }) =>
    has("lastWithExpert")
      ? t("signal.evidence.G8long", { last: day("lastWithExpert") })
      : t("signal.evidence.G8never", { start: day("startDate") }),
  G22: (facts) =>
    facts.t("signal.evidence.G22", { count: facts.count("goals"), missing: missing(facts) }),
  G28: ({ t, day, days }) =>
    t("signal.evidence.G28", { planned: day("plannedEndDate"), late: days("daysLate") }),
  G31: ({ t, list, join }) =>
    t("signal.evidence.G31", {
      because: join(
        known(Because, list("because")).map((each) => t(`signal.value.because.${each}`)),
      ),
      missing: join(
        known(Lacking, list("missing")).map((each) => t(`signal.value.lacking.${each}`)),
      ),
    }),
  G47: ({ t, count, day }) =>
    sentencesOf(
      t("signal.evidence.G47", { count: count("goals"), reached: day("reachedOn") }),
      t("signal.evidence.G47since", { count: count("evaluations") }),
      t("signal.evidence.G47new", { count: count("goalsBegunSince") }),
    ),
  G48: ({ t, count, number, day }) => {
    const span = { count: count("times"), first: day("firstOn"), last: day("lastOn") };
    return count("approaches") > 1
      ? t("signal.evidence.G48more", { ...span, approaches: number("approaches") })
      : t("signal.evidence.G48", span);
  },
} as const satisfies Record<string, Sentence>;
