import {
  Button,
  Checkbox,
  DateField,
  FieldErrorText,
  IconButton,
  PlusIcon,
  TextArea,
  TextField,
  TrashIcon,
} from "@nabij/ui";
import type { Fields } from "../dossier.ts";
import { useDossierWords } from "../dossier-words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { ChoicesField } from "./choices-field.tsx";
import { blankRow, type FieldModel } from "./field-model.ts";

interface RowsFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  fields: readonly FieldModel[];
  /** `null` is not known, an empty list says there is none. */
  rows: readonly Fields[] | null;
  isNullable: boolean;
  today: string;
  onChange: (rows: readonly Fields[] | null, run?: string) => void;
  /** What a new row holds besides blanks. */
  start?: Fields;
}

/** A short list of small records, such as the people around someone. */
export function RowsField(props: RowsFieldProps) {
  const { label, hint, error, isDisabled, fields, rows, isNullable, today, onChange, start } =
    props;
  const { t } = useDossierWords();
  const list = rows ?? [];
  const change = (index: number, changes: Fields, run?: string) =>
    onChange(
      list.map((row, at) => (at === index ? { ...row, ...changes } : row)),
      run && `${label}-${index}-${run}`,
    );
  return (
    <fieldset disabled={isDisabled} className="min-w-0">
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {hint !== undefined && <p className="mb-2 text-sm text-soft">{hint}</p>}
      <ul className="space-y-3">
        {list.map((row, index) => (
          // Rows have no name of their own; their place is what tells them apart.
          <li
            key={`${index + 1} of ${list.length}`}
            className="relative rounded-control border border-line bg-paper p-3.5 pr-12"
          >
            <div className="grid gap-3.5">
              {fields.map((field) => (
                <RowInput
                  key={field.name}
                  field={field}
                  value={row[field.name]}
                  isDisabled={isDisabled}
                  onChange={(value, run) => change(index, { [field.name]: value }, run)}
                />
              ))}
            </div>
            <IconButton
              label={t("dossier.form.removeRow")}
              icon={<TrashIcon size={18} />}
              className="absolute top-1.5 right-1.5"
              onClick={() => onChange(list.filter((_row, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      {isNullable && list.length === 0 && (
        <Checkbox
          size="small"
          isSelected={rows !== null}
          isDisabled={isDisabled}
          onChange={(isNone) => onChange(isNone ? [] : null)}
        >
          {t("dossier.form.none")}
        </Checkbox>
      )}
      {!isDisabled && (
        <Button
          size="small"
          className="mt-2"
          onClick={() => onChange([...list, { ...blankRow(fields, today), ...start }])}
        >
          <PlusIcon size={16} /> {t("dossier.form.addRow")}
        </Button>
      )}
      {error !== undefined && <FieldErrorText>{error}</FieldErrorText>}
    </fieldset>
  );
}

interface RowInputProps {
  field: FieldModel;
  value: unknown;
  isDisabled: boolean;
  onChange: (value: unknown, run?: string) => void;
}

function RowInput({ field, value, isDisabled, onChange }: RowInputProps) {
  const { item } = useDossierWords();
  // In an impact, `on` is whom it falls on; elsewhere it is a day.
  const name = field.name === "on" && field.input === "choice" ? "onWhom" : field.name;
  const shared = { label: item(name), isDisabled };
  if (field.input === "choice" || field.input === "yes-no")
    return <ChoiceField {...shared} model={field} value={value} onChange={onChange} />;
  if (field.input === "choices")
    return (
      <ChoicesField
        {...shared}
        options={field.options}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={onChange}
      />
    );
  const text = typeof value === "string" ? value : "";
  if (field.input === "date")
    return (
      <DateField
        {...shared}
        value={text === "" ? null : text}
        onChange={(day) => onChange(day, field.name)}
      />
    );
  const Box = field.input === "text" && field.isLong ? TextArea : TextField;
  return <Box {...shared} value={text} onChange={(typed) => onChange(typed, field.name)} />;
}

/** The rows a field holds; `null` when it is not known. */
export function rowsOf(value: unknown): readonly Fields[] | null {
  return Array.isArray(value) ? value : null;
}
