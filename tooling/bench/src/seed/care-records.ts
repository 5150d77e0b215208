import {
  addDays,
  addMonths,
  Evaluation,
  GoalDomain,
  impactThemes,
  isoWeek,
  RegieRole,
  RestrictionForm,
} from "@nabij/domain";
import { recordsLike } from "./blank.ts";
import type { Dice } from "./dice.ts";
import { dayWithin, type Stretch } from "./stretch.ts";

const start = "2024-01-01";
const deliveredHours = recordsLike("deliveredHours", {
  year: 2026,
  week: 1,
  plannedHours: 70,
  deliveredHours: 60,
});
const goal = recordsLike("goal", { description: "zelf koken", startDate: start, status: "lopend" });
const evaluation = recordsLike("evaluation", {
  date: start,
  participants: ["begeleider", "ouder"],
});
const restriction = recordsLike("restriction", { from: start, regime: "wzd" });
const regieAssignment = recordsLike("regieAssignment", { from: start });
const incident = recordsLike("incident", { date: start, kind: "anders" });

/** Weeks with hours, up to the last before the trajectory ends. */
export function hours({ trajectoryId, last }: Stretch, dice: Dice, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const [year = "", week = ""] = isoWeek(addDays(last, -7 * (at + 1))).split("-W");
    const planned = dice.int(40, 110);
    const delivered = planned - dice.int(-2, 12);
    return deliveredHours(dice.id(), {
      ...{ trajectoryId, year: Number(year), week: Number(week) },
      ...{ plannedHours: planned, deliveredHours: delivered },
    });
  });
}

/** Goals over the whole stretch; some reached, some without a measure. */
export function goals(stretch: Stretch, dice: Dice, count: number) {
  const { trajectoryId } = stretch;
  return Array.from({ length: count }, () => {
    const startDate = dayWithin(stretch, dice);
    const status = dice.pick(["lopend", "lopend", "gehaald", "vervallen"] as const);
    return goal(dice.id(), {
      ...{ trajectoryId, startDate, status },
      domain: dice.chance(85) ? dice.pick(GoalDomain.options) : null,
      targetDate: dice.chance(70) ? addMonths(startDate, 6) : null,
      measuredBy: dice.chance(60) ? "drie keer per week" : null,
      closedOn: status === "gehaald" ? addDays(startDate, dice.int(30, 200)) : null,
    });
  });
}

/** Evaluations every three or four months, with impacts both ways. */
export function evaluations({ trajectoryId, from, last }: Stretch, dice: Dice, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const planned = addMonths(from, at * 4 + dice.int(0, 2));
    const date = planned > last ? last : planned;
    const impacts = Array.from({ length: dice.int(1, 3) }, () => ({
      direction: dice.pick(["positief", "negatief"] as const),
      prompt: dice.pick(["spontaan", "na-doorvragen"] as const),
      on: "client" as const,
      theme: dice.pick(impactThemes),
      note: null,
    }));
    return evaluation(dice.id(), {
      ...{ trajectoryId, date, impacts },
      kind: dice.pick(["3-weken", "regelmatig", "heraanvraag"] as const),
      clientHeard: dice.pick([true, true, false, null]),
      independentExpert: dice.chance(20),
      decision: dice.pick(Evaluation.shape.decision.unwrap().options),
      nextDate: dice.chance(60) ? addMonths(date, 3) : null,
    });
  });
}

/** Restrictions, most of them looked at again. */
export function restrictions(stretch: Stretch, dice: Dice, count: number) {
  const { trajectoryId } = stretch;
  return Array.from({ length: count }, () => {
    const begun = dayWithin(stretch, dice);
    const isOver = dice.chance(50);
    return restriction(dice.id(), {
      ...{ trajectoryId, from: begun, decidedOn: begun },
      form: dice.pick(RestrictionForm.options),
      legalBasis: dice.chance(80) ? "Wzd-stappenplan" : null,
      until: isOver ? addDays(begun, dice.int(20, 300)) : null,
      endedBecause: isOver ? "lichter-alternatief" : null,
      reviews: [
        { on: addMonths(begun, 1), outcome: "voortgezet" as const, withExternalExpert: false },
      ],
      nextReview: dice.chance(60) ? addMonths(begun, 4) : null,
    });
  });
}

/** The three roles, one of them handed over. */
export function regie(stretch: Stretch, dice: Dice, count: number) {
  const { trajectoryId, from } = stretch;
  const turn = dayWithin(stretch, dice);
  return Array.from({ length: count }, (_, at) => {
    const isFirst = at === 0;
    return regieAssignment(dice.id(), {
      ...{ trajectoryId, regieRole: RegieRole.options[Math.max(at - 1, 0)] ?? null },
      holder: `regisseur ${dice.int(1, 60)}`,
      organisation: "gemeente",
      from: at === 1 ? addDays(turn, 1) : from,
      until: isFirst ? turn : null,
      isAccountable: dice.chance(80),
      handover: isFirst ? "aanvaard" : null,
    });
  });
}

/** Incidents on any day. */
export function incidents(stretch: Stretch, dice: Dice, count: number) {
  const { trajectoryId } = stretch;
  return Array.from({ length: count }, () =>
    incident(dice.id(), {
      ...{ trajectoryId, date: dayWithin(stretch, dice) },
      kind: dice.pick(["agressie", "weglopen", "anders"] as const),
      injury: dice.chance(20),
      reported: dice.chance(70),
    }),
  );
}
