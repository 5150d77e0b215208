import { RestrictionForm } from "./restriction.ts";
import table from "./restriction-forms.json" with { type: "json" };

/** One of the nine forms of Wzd art. 2: its letter, its codes, and who has to agree (standards A2). */
export type RestrictionFormCodes = {
  readonly form: RestrictionForm;
  /** The letter in art. 2, first paragraph. */
  readonly letter: string;
  /** SNOMED CT codes of the Wzd list that fall under it. */
  readonly snomed: readonly string[];
  /** A decider who is no doctor needs the agreement of a doctor involved in the care (art. 10). */
  readonly needsInvolvedDoctor: boolean;
};

const byForm = new Map(
  table.forms.map((row): [RestrictionForm, RestrictionFormCodes] => {
    const form = RestrictionForm.parse(row.form);
    return [form, { ...row, form }];
  }),
);

/** The nine forms in the order of the law. */
export const restrictionForms: readonly RestrictionFormCodes[] = [...byForm.values()];

/** Where the forms, their codes and the rule about the doctor were read. */
export const restrictionFormSources = { forms: table.source, doctor: table.doctorSource } as const;

/** The codes of a form; every form has a row. */
export function codesOfForm(form: RestrictionForm): RestrictionFormCodes {
  const codes = byForm.get(form);
  if (codes === undefined) throw new Error(`no codes for ${form}`);
  return codes;
}
