import { z } from "zod";
import { PlainDate } from "../plain-date/plain-date.ts";
import { RestrictionForm } from "../restriction/restriction.ts";
import { Certainty } from "../restriction/rule-set.ts";
import table from "./half-year-rules.json" with { type: "json" };

/** Why a restriction does not go along; the first that holds, in this order, is the reason. */
export const DropOutId = z.enum([
  "regels-onbekend",
  "andere-regels",
  "artikel-2-lid-2",
  "instemming-zonder-verzet",
  "vorm-onbekend",
  "open-na-traject",
  "open-na-verblijf",
  "geen-team",
  "geen-vestigingsnummer",
]);
export type DropOutId = z.infer<typeof DropOutId>;

/** What stays empty or has to be looked at in a row that does go along. */
export const GapId = z.enum([
  "code-kiezen",
  "zorg-planbaar",
  "zorg-onvoorzien",
  "rechtspositie",
  "gemiddelde-duur",
  "frequentie",
  "ambulant",
  "verzet",
]);
export type GapId = z.infer<typeof GapId>;

const Sentence = z.object({ nl: z.string().min(1), en: z.string().min(1) });
const Sourced = z.object({
  /** Where it was read, in words for the screen. */
  source: z.string().min(1),
  certainty: Certainty,
});
const Rule = Sourced.extend({ title: Sentence, next: Sentence });
const Statement = Sourced.extend({ id: z.string().min(1), title: Sentence });
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

/** The rules of the half-yearly overview as data: what they are, since which version, where read. */
const HalfYearRules = z.object({
  version: z.number().int().min(1),
  writtenOn: PlainDate,
  row: z.string().min(1),
  source: z.string().min(1),
  halves: z.array(
    z.object({
      half: z.union([z.literal(1), z.literal(2)]),
      from: monthDay,
      until: monthDay,
      due: monthDay,
      dueYearsLater: z.number().int().min(0),
    }),
  ),
  /** The forms for which article 2(2) says that agreement without resistance is dealt with alike. */
  secondParagraphForms: z.array(RestrictionForm),
  /** `isToMend`: something is missing or left open; the others rightly stay out as recorded. */
  dropOuts: z.array(Rule.extend({ id: DropOutId, isToMend: z.boolean() })),
  gaps: z.array(Rule.extend({ id: GapId })),
  counting: z.array(Statement),
  /** What decides about a delivery and Nabij cannot see. */
  notChecked: z.array(Statement),
});

/** The rules as they are shipped; reading them says nothing about what is lawful. */
export const halfYearRules = HalfYearRules.parse(table);
export type HalfYearRule = z.infer<typeof Rule>;

/** The rule behind a reason for dropping out. */
export function dropOutRule(id: DropOutId): HalfYearRule & { readonly isToMend: boolean } {
  return ruleIn(halfYearRules.dropOuts, id);
}

/** The rule behind an empty column. */
export function gapRule(id: GapId): HalfYearRule {
  return ruleIn(halfYearRules.gaps, id);
}

function ruleIn<Id extends string, Found extends { readonly id: Id }>(
  rules: readonly Found[],
  id: Id,
): Found {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
