import { Checkbox, FieldErrorText } from "@nabij/ui";
import { useDossierWords } from "../dossier-words.ts";

interface ChoicesFieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isDisabled: boolean;
  options: readonly string[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

/** Several answers at once. */
export function ChoicesField({
  label,
  hint,
  error,
  isDisabled,
  options,
  value,
  onChange,
}: ChoicesFieldProps) {
  const words = useDossierWords();
  const toggle = (option: string, isChosen: boolean) =>
    onChange(options.filter((each) => (each === option ? isChosen : value.includes(each))));
  return (
    <fieldset disabled={isDisabled}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {hint !== undefined && <p className="mb-1.5 text-sm text-soft">{hint}</p>}
      <div className="grid gap-x-5 sm:grid-cols-2">
        {options.map((option) => (
          <Checkbox
            key={option}
            isSelected={value.includes(option)}
            onChange={(isChosen) => toggle(option, isChosen)}
          >
            <span className="text-sm">{words.value(option)}</span>
          </Checkbox>
        ))}
      </div>
      {error !== undefined && <FieldErrorText>{error}</FieldErrorText>}
    </fieldset>
  );
}
