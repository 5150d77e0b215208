import { expect, test } from "vitest";
import emergencyRule from "./emergency-rule.json" with { type: "json" };
import regimes from "./regimes.json" with { type: "json" };
import { Regime, RestrictionForm } from "./restriction.ts";
import { codesOfForm, restrictionFormSources, restrictionForms } from "./restriction-forms.ts";
import { Certainty, defaultRuleSet, RuleSetId, ruleSetOf, ruleSets } from "./rule-set.ts";

test("every form of the law has its letter, in order, and its own codes", () => {
  expect(restrictionForms.map(({ form }) => form)).toEqual(RestrictionForm.options);
  expect(restrictionForms.map(({ letter }) => letter).join("")).toBe("abcdefghi");
  const codes = restrictionForms.flatMap(({ snomed }) => snomed);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => /^\d{6,18}$/.test(code))).toBe(true);
  expect(codes.every(hasValidCheckDigit)).toBe(true);
});

test("a doctor who is involved is asked for forms a, b and c", () => {
  const asked = restrictionForms.filter(({ needsInvolvedDoctor }) => needsInvolvedDoctor);
  expect(asked.map(({ letter }) => letter)).toEqual(["a", "b", "c"]);
  expect(codesOfForm("insluiting").letter).toBe("c");
  expect(restrictionFormSources.doctor).toContain("art. 10");
});

test("every rule set has a source, and says how certain it is", () => {
  expect(ruleSets.map(({ id }) => id)).toEqual(RuleSetId.options);
  expect(ruleSetOf(defaultRuleSet).terms).toEqual([]);
  expect(Certainty.options).toContain(emergencyRule.certainty);
  expect(ruleSets.every(({ source }) => source.length > 0)).toBe(true);
});

test("every regime says which laws it belongs to, with a source", () => {
  expect(regimes.map(({ regime }) => regime)).toEqual(Regime.options);
  expect(regimes.every(({ fits, source }) => fits.length > 0 && source.length > 0)).toBe(true);
});

/** The Verhoeff check digit that ends every SNOMED CT identifier: a typing error does not pass. */
function hasValidCheckDigit(code: string): boolean {
  const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const multiply = (a: number, b: number) =>
    a < 5
      ? b < 5
        ? (a + b) % 5
        : ((a + b) % 5) + 5
      : b < 5
        ? ((a - b + 5) % 5) + 5
        : (a - b + 5) % 5;
  let check = 0;
  for (const [place, digit] of [...code].toReversed().entries()) {
    let turned = Number(digit);
    for (let times = 0; times < place % 8; times += 1) turned = turn[turned] ?? 0;
    check = multiply(check, turned);
  }
  return check === 0;
}
