import type { DueRule, TemplateEdit, TemplateStep } from "@nabij/domain";

/** How a due day is counted, in one word. */
export const ruleKinds = [
  "none",
  "startDays",
  "startMonths",
  "previousDays",
  "previousMonths",
] as const;
type RuleKind = (typeof ruleKinds)[number];

/** A step as the side sheet holds it. */
export type StepDraft = {
  readonly step: number;
  readonly title: string;
  readonly owner: string;
  readonly rule: RuleKind;
  readonly amount: number;
};

/** The steps as they can be edited, with titles in the language on screen. */
export function draftOf(steps: readonly TemplateStep[], language: string): readonly StepDraft[] {
  return steps.map(({ step, title, owner, due }) => ({
    step,
    title: language === "en" ? title.en : title.nl,
    owner: owner ?? "",
    rule: ruleOf(due),
    amount: amountOf(due),
  }));
}

/** What to keep: the title in the other language stays what it was. */
export function editOf(
  draft: readonly StepDraft[],
  steps: readonly TemplateStep[],
  language: string,
): TemplateEdit {
  return {
    steps: draft.flatMap(({ step, title, owner, rule, amount }) => {
      const known = steps.find((each) => each.step === step);
      if (known === undefined) return [];
      const own = language === "en" ? { en: title.trim() } : { nl: title.trim() };
      return [
        {
          step,
          title: { ...known.title, ...own },
          owner: owner.trim() === "" ? null : owner.trim(),
          due: dueOf(rule, amount),
        },
      ];
    }),
  };
}

function ruleOf(due: DueRule | null): RuleKind {
  if (due === null) return "none";
  return `${due.from}${"days" in due ? "Days" : "Months"}`;
}

function amountOf(due: DueRule | null): number {
  if (due === null) return 0;
  return "days" in due ? due.days : due.months;
}

function dueOf(rule: RuleKind, amount: number): DueRule | null {
  if (rule === "none") return null;
  const from = rule.startsWith("start") ? "start" : "previous";
  const whole = Math.max(0, Math.round(amount));
  return rule.endsWith("Days")
    ? { from, days: Math.min(whole, 1000) }
    : { from, months: Math.min(whole, 36) };
}
