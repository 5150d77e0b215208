import { RadioGroup, Select } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";
import type { FieldModel } from "./field-model.ts";

interface ChoiceFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  model: Extract<FieldModel, { input: "choice" } | { input: "yes-no" }>;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Up to this many answers stand beside each other; more make a list that opens. */
const mostVisible = 4;
const unknown = "·unknown";

/** One answer out of a few; "not known" is one of them where the schema allows it. */
export function ChoiceField({
  model,
  value,
  onChange,
  label,
  hint,
  error,
  isDisabled,
}: ChoiceFieldProps) {
  const words = useDossierWords();
  const isYesNo = model.input === "yes-no";
  const options = isYesNo ? ["ja", "nee"] : model.options;
  const chosen = isYesNo ? yesNo(value) : typeof value === "string" ? value : null;
  const choose = (option: string | null) =>
    onChange(isYesNo ? (option === null ? null : option === "ja") : option);
  const labelled = options.map((option) => ({ value: option, label: words.value(option) }));
  const shared = { label, isDisabled, error, ...(hint !== undefined && { hint }) };
  const hasUnknown = model.isNullable && !options.includes("onbekend");
  if (options.length <= mostVisible) {
    const apart = hasUnknown
      ? [{ value: unknown, label: words.value("onbekend"), isApart: true }]
      : [];
    const current = chosen ?? (hasUnknown ? unknown : null);
    return (
      <RadioGroup
        {...shared}
        look="line"
        options={[...labelled, ...apart]}
        value={current}
        onChange={(option) => choose(option === unknown ? null : option)}
      />
    );
  }
  const empty = hasUnknown
    ? { allowUnknown: words.value("onbekend") }
    : { placeholder: words.t("dossier.form.choose") };
  return <Select {...shared} {...empty} options={labelled} value={chosen} onChange={choose} />;
}

function yesNo(value: unknown): string | null {
  return typeof value === "boolean" ? (value ? "ja" : "nee") : null;
}
