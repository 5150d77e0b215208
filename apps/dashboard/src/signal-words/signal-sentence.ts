import { type Evidence, RegieRole, RestrictionForm, type Signal } from "@nabij/domain";
import type { TFunction } from "i18next";
import { z } from "zod";
import { dayInWords } from "../format/day.ts";
import { listInWords } from "../format/list-in-words.ts";
import { numberInWords } from "../format/number.ts";

type Words = TFunction<"words">;

/** What reads one piece of evidence and says it in the reader's language. */
interface Facts {
  readonly t: Words;
  readonly language: string;
  /** A day in words; an absent one is an empty text. */
  readonly day: (name: string) => string;
  /** A number of days in words. */
  readonly days: (name: string) => string;
  readonly number: (name: string) => string;
  readonly list: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

const Missing = z.enum([
  "source",
  "assessor",
  "destination",
  "funder",
  "destinationAndFunderInOnePlan",
  "explanatoryAnalysis",
  "retAdvice",
]);

const late = (facts: Facts) => ({ due: facts.day("dueDate"), late: facts.days("daysLate") });

const missing = ({ t, list }: Facts) =>
  listInWords(
    t,
    known(Missing, list("missing")).map((each) => t(`signal.missing.${each}`)),
  );

const sentences: Record<Signal["id"], (facts: Facts) => string> = {
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
  G5: (facts) => facts.t("signal.evidence.G5", { start: facts.day("startDate"), ...late(facts) }),
  G6: (facts) => facts.t("signal.evidence.G6", { start: facts.day("startDate"), ...late(facts) }),
  G8: ({ t, day, has }) =>
    has("lastWithExpert")
      ? t("signal.evidence.G8long", { last: day("lastWithExpert") })
      : t("signal.evidence.G8never", { start: day("startDate") }),
  G9: ({ t, day, has }) =>
    has("lastAnalysis")
      ? t("signal.evidence.G9old", { last: day("lastAnalysis"), due: day("dueDate") })
      : t("signal.evidence.G9none"),
  G12: ({ t, list }) => {
    const roles = known(RegieRole, list("missingRoles"));
    return t("signal.evidence.G12", {
      roles: listInWords(
        t,
        roles.map((role) => t(`choices.regieRole.${role}`)),
      ),
    });
  },
  G15: (facts) =>
    facts.t("signal.evidence.G15", {
      diagnoses: listInWords(
        facts.t,
        facts.list("diagnoses").map((label) => `“${label}”`),
      ),
      missing: missing(facts),
    }),
  G18: ({ t, day, number }) =>
    t("signal.evidence.G18", { since: day("since"), count: Number(number("placements")) }),
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
  G23: ({ t, list, day }) => {
    const forms = [...new Set(known(RestrictionForm, list("forms")))];
    const words = forms.map((form) => t(`choices.restrictionForm.${form}`));
    return t("signal.evidence.G23", { forms: listInWords(t, words), since: day("since") });
  },
  G25: ({ t, number }) =>
    t("signal.evidence.G25", {
      delivered: number("deliveredHours"),
      planned: number("plannedHours"),
      percentage: number("deliveredPercentage"),
    }),
  G28: ({ t, day, days }) =>
    t("signal.evidence.G28", { planned: day("plannedEndDate"), late: days("daysLate") }),
  G34: (facts) =>
    facts.t("signal.evidence.G34", {
      since: listInWords(
        facts.t,
        facts.list("placedOn").map((iso) => dayInWords(iso, facts.language)),
      ),
      missing: missing(facts),
    }),
};

/** The facts a signal rests on, as one or two sentences in the language of the reader. */
export function signalSentence(
  t: Words,
  { id, evidence }: Pick<Signal, "id" | "evidence">,
  language: string,
): string {
  return sentences[id](factsOf(t, evidence, language));
}

/** Readers of one evidence; what is absent reads as nothing, never as an error on screen. */
function factsOf(t: Words, evidence: Evidence, language: string): Facts {
  const text = (name: string) => (typeof evidence[name] === "string" ? evidence[name] : "");
  const number = (name: string) => (typeof evidence[name] === "number" ? evidence[name] : 0);
  return {
    t,
    language,
    has: (name) => evidence[name] !== null && evidence[name] !== undefined,
    day: (name) => (text(name) === "" ? "" : dayInWords(text(name), language)),
    days: (name) => t("days.count", { count: number(name) }),
    number: (name) => numberInWords(number(name), language),
    list: (name) => z.array(z.string()).catch([]).parse(evidence[name]),
  };
}

/** The values that have words; evidence from a newer node may hold one that has none yet. */
function known<T>(schema: z.ZodType<T>, values: readonly string[]): T[] {
  return values.flatMap((value) => {
    const read = schema.safeParse(value);
    return read.success ? [read.data] : [];
  });
}
