import { impactCosts } from "@nabij/domain";
import { FieldErrorText } from "@nabij/ui";
import type { Fields } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import type { FieldModel } from "./field-model.ts";
import { RowsField } from "./rows-field.tsx";

interface ImpactsFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  fields: readonly FieldModel[];
  rows: readonly Fields[];
  today: string;
  onChange: (rows: readonly Fields[], run?: string) => void;
}

const costs: readonly string[] = impactCosts;

/** What it brings first, then what it costs: both get their own list, so that neither is forgotten (G38, G39). */
export function ImpactsField({
  label,
  hint,
  error,
  isDisabled,
  fields,
  rows,
  today,
  onChange,
}: ImpactsFieldProps) {
  const words = useDossierWords();
  const half = (direction: "positief" | "negatief") => {
    const own = rows.filter((row) => row.direction === direction);
    const others = rows.filter((row) => row.direction !== direction);
    const shown = fieldsFor(direction, fields);
    const themes = shown.find(({ name }) => name === "theme");
    const start = { direction, theme: themes?.input === "choice" ? themes.options[0] : "anders" };
    return (
      <RowsField
        label={words.t(`dossier.impact.${direction}`)}
        {...{ isDisabled, today, start }}
        fields={shown}
        rows={own}
        isNullable={false}
        onChange={(changed, run) => onChange([...others, ...(changed ?? [])], run)}
      />
    );
  };
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      {hint !== undefined && <p className="mb-3 text-sm text-soft">{hint}</p>}
      <div className="space-y-5">
        {half("positief")}
        {half("negatief")}
      </div>
      {error !== undefined && <FieldErrorText>{error}</FieldErrorText>}
    </fieldset>
  );
}

/** The theme first; only themes that fit the direction, and "other" in both. */
function fieldsFor(
  direction: "positief" | "negatief",
  fields: readonly FieldModel[],
): readonly FieldModel[] {
  const order = ["theme", "on", "prompt", "note"];
  return order.flatMap((name) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) return [];
    if (name !== "theme" || field.input !== "choice") return [field];
    const options = field.options.filter(
      (theme) => theme === "anders" || costs.includes(theme) === (direction === "negatief"),
    );
    return [{ ...field, options }];
  });
}
