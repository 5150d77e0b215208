import { RegieRole } from "@nabij/domain";
import { type Facts, known, late, missing, type Sentence, sentencesOf } from "../facts.ts";

/** Signals about who has regie and what was agreed. */
export const regieSentences = {
  G7: (facts) => sentencesOf(stuckSteps(facts), facts.t("signal.evidence.G7unasked")),
  G12: (facts) => facts.t("signal.evidence.G12", { roles: roles(facts, "missingRoles") }),
  G13: (facts) => {
    const ended = { roles: roles(facts, "roles"), ended: facts.everyDay("endedOn") };
    return facts.is("withoutTransfer")
      ? facts.t("signal.evidence.G13without", ended)
      : facts.t("signal.evidence.G13", ended);
  },
  G14: (facts) => {
    const { t, number, count, is } = facts;
    const held = { roles: roles(facts, "roles") };
    const counted = { ...held, caseload: number("highestCaseload"), clients: number("clients") };
    if (!is("selfReported")) return t("signal.evidence.G14count", counted);
    return count("highestCaseload") > count("clients")
      ? t("signal.evidence.G14both", counted)
      : t("signal.evidence.G14said", held);
  },
  G36: ({ t, count, join }) => {
    const agreements = count("brokenAgreements");
    const guarantees = count("brokenGuarantees");
    const versions = count("versionsInForce");
    return t("signal.evidence.G36", {
      broken: join([
        ...(agreements > 0 ? [t("signal.evidence.G36agreements", { count: agreements })] : []),
        ...(guarantees > 0 ? [t("signal.evidence.G36guarantees", { count: guarantees })] : []),
        ...(versions > 1 ? [t("signal.evidence.G36versions", { count: versions })] : []),
      ]),
    });
  },
} as const satisfies Record<string, Sentence>;

function stuckSteps({ t, list, everyDay, is, join }: Facts): string {
  const steps = join(list("steps").map((title) => `“${title}”`));
  const late = { steps, due: everyDay("dueOn") };
  if (!is("offPlan")) return t("signal.evidence.G7late", late);
  return list("dueOn").length > 0
    ? t("signal.evidence.G7both", late)
    : t("signal.evidence.G7off", { steps });
}

function roles({ t, list, join }: Facts, name: string): string {
  return join(known(RegieRole, list(name)).map((role) => t(`choices.regieRole.${role}`)));
}

/** Signals about where the client lives and moved to. */
export const placeSentences = {
  G10: (facts) =>
    facts.t("signal.evidence.G10", {
      moved: facts.day("movedOn"),
      analysis: facts.day("analysisOf"),
      ...late(facts),
    }),
  G18: ({ t, day, count }) =>
    t("signal.evidence.G18", { since: day("since"), count: count("placements") }),
  G19: (facts) =>
    facts.t("signal.evidence.G19", {
      since: facts.day("since"),
      days: facts.days("days"),
      missing: missing(facts),
    }),
  G29: ({ t, day, text, is }) =>
    sentencesOf(
      text("peerContact") === "geen"
        ? t("signal.evidence.G29none", { since: day("since") })
        : t("signal.evidence.G29few", { since: day("since") }),
      is("placedAlone") && t("signal.evidence.G29placed"),
    ),
  G34: (facts) =>
    facts.t("signal.evidence.G34", { since: facts.everyDay("placedOn"), missing: missing(facts) }),
  G35: (facts) => {
    const placed = { since: facts.day("since"), ...late(facts) };
    return facts.has("lastReview")
      ? facts.t("signal.evidence.G35again", { ...placed, last: facts.day("lastReview") })
      : facts.t("signal.evidence.G35first", placed);
  },
  G37: (facts) => facts.t("signal.evidence.G37", { moved: facts.day("movedOn"), ...late(facts) }),
  G38: ({ t, day, count }) =>
    t("signal.evidence.G38", {
      since: day("lookedBackTo"),
      count: count("refusals"),
      last: day("lastOn"),
    }),
  G53: (facts) => facts.t("signal.evidence.G53", { asked: facts.day("askedOn"), ...late(facts) }),
} as const satisfies Record<string, Sentence>;
