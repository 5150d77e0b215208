import { addDays, addMonths, type PlainDate } from "@nabij/domain";
import type { CaseBook } from "../case-book.ts";
import type { Dice } from "../dice.ts";
import { phrases } from "../phrases.ts";
import type { CasePlan } from "./case-plan.ts";
import { assessorsFor } from "./client-records.ts";
import { earliest, lastDay, latest } from "./profile.ts";

/** Explanatory analyses, one a year; missing or older than a year where G9 must be raised. */
export function addAnalyses(book: CaseBook, dice: Dice, clientId: string, plan: CasePlan): void {
  const { person } = plan;
  for (const date of analysisDays(dice, plan)) {
    const factors = dice.shuffle(phrases.factors).slice(0, dice.int(3, 5));
    book.add("explanatoryAnalysis", {
      clientId,
      date,
      author: dice.pick(assessorsFor(person)),
      coversEducation: person.world === "wlz" ? null : dice.chance(0.7),
      coversParticipation: dice.chance(0.8),
      covers18Plus: person.world === "wlz" ? null : dice.chance(0.5),
      behaviour: dice.pick(phrases.behaviours),
      summary: dice.pick(phrases.analyses),
      factors,
      links: linksOf(dice, factors),
      agreements: dice.pick(phrases.analysisAgreements),
      readReceipts: receipts(dice, plan, date),
    });
  }
}

function analysisDays(dice: Dice, plan: CasePlan): readonly PlainDate[] {
  const { person, gaps, today } = plan;
  if (gaps.has("G10")) return [addDays(today, -dice.int(120, 300))];
  const first = earliest(addDays(person.since, dice.int(-15, 25)), addDays(today, -2));
  const days: PlainDate[] = [];
  for (let day = first; day <= lastDay(plan); day = addDays(addMonths(day, 10), dice.int(0, 25))) {
    days.push(day);
  }
  const limit = addDays(addMonths(today, -12), -20);
  return gaps.has("G9") ? days.filter((day) => day < limit) : days;
}

/** Read when it was made, and again by the team of the new place, except where G10 must be raised. */
function receipts(dice: Dice, plan: CasePlan, date: PlainDate): readonly object[] {
  const { gaps, moves, today } = plan;
  const own = "Stichting De Kade";
  const read = { organisation: own, on: earliest(addDays(date, dice.int(0, 9)), today) };
  const moved = moves.at(-1) ?? date;
  if (gaps.has("G10") || moved < read.on) return [read];
  const again = earliest(addDays(moved, dice.int(0, 9)), today);
  return [read, { organisation: `${own}, nieuwe woning`, on: latest(again, read.on) }];
}

type Factor = (typeof phrases.factors)[number];

/** Every factor works on the behaviour or on the factor before it. */
function linksOf(dice: Dice, factors: readonly Factor[]): readonly object[] {
  return factors.map(({ key, effect }, index) => {
    const before = factors[index - 1];
    const isChained = before !== undefined && dice.chance(0.5);
    return { from: key, to: isChained ? before.key : null, effect };
  });
}
