import { type ReactNode, useId } from "react";
import { classNames } from "../provider/class-names.ts";
import { FieldErrorText } from "./field-frame.tsx";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A pictogram in front; it then replaces the drawn ring. */
  readonly icon?: ReactNode;
  /** Dashed outline: an answer that stands apart, such as "rather not say" or "unknown". */
  readonly isApart?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  label: ReactNode;
  isLabelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly RadioOption<Value>[];
  /** `null`: nothing chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** `cards`: one big card per answer; `line`: small, beside each other. */
  look?: "cards" | "line";
  /** `phone` 18 px, `easy` 23 px with pictograms. */
  size?: "base" | "phone" | "easy";
  isDisabled?: boolean;
}

/** One answer out of a few, all visible. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, isLabelHidden, hint, error, options, look = "cards" } = props;
  const id = useId();
  const described = classNames(
    hint !== undefined && `${id}-hint`,
    error !== undefined && `${id}-error`,
  );
  return (
    <fieldset
      disabled={props.isDisabled}
      aria-describedby={described || undefined}
      className="min-w-0"
    >
      <legend className={isLabelHidden ? "sr-only" : "mb-1.5 text-sm font-medium"}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mb-2 text-sm text-soft">
          {hint}
        </p>
      )}
      <div className={look === "cards" ? "grid gap-2.5" : "flex flex-wrap gap-x-5 gap-y-1"}>
        {options.map((option) => (
          <Choice key={option.value} group={id} option={option} {...props} look={look} />
        ))}
      </div>
      {error !== undefined && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
    </fieldset>
  );
}

const textSizes = { base: "text-base", phone: "text-phone", easy: "text-easy" };

interface ChoiceProps<Value extends string> extends RadioGroupProps<Value> {
  group: string;
  option: RadioOption<Value>;
  look: "cards" | "line";
}

function Choice<Value extends string>({
  group,
  option,
  value,
  onChange,
  look,
  size = "base",
}: ChoiceProps<Value>) {
  const isSelected = option.value === value;
  return (
    <label
      className={classNames(
        textSizes[size],
        choiceClass(look, isSelected, option.isApart ?? false),
      )}
    >
      <input
        type="radio"
        name={group}
        value={option.value}
        checked={isSelected}
        onChange={() => onChange(option.value)}
        className={option.icon ? "sr-only" : ringClass}
      />
      {option.icon}
      <span className="min-w-0">
        {option.label}
        {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
      </span>
    </label>
  );
}

const ringClass =
  "keeps-color size-5.5 shrink-0 appearance-none rounded-full border-2 border-soft bg-card cursor-[inherit] " +
  "checked:border-[7px] checked:border-autonomy focus-visible:outline-none";

function choiceClass(look: "cards" | "line", isSelected: boolean, isApart: boolean): string {
  const focus =
    "has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-autonomy";
  if (look === "line") {
    return `${focus} inline-flex cursor-pointer items-center gap-2.5 rounded-tag py-1 pointer-coarse:min-h-11`;
  }
  return classNames(
    focus,
    "flex min-h-13 cursor-pointer items-center gap-3.5 rounded-card border px-4 py-3",
    isApart && !isSelected && "border-dashed",
    isSelected ? "border-autonomy bg-autonomy-wash" : "border-edge bg-card hover:border-ink",
  );
}
