import { ChevronDownIcon } from "../icons/icons.tsx";
import { classNames } from "../provider/class-names.ts";
import { boxClass, FieldFrame, type FieldProps } from "./field-frame.tsx";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options with the same group stand together under its words. */
  readonly group?: string;
}

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly SelectOption<Value>[];
  /** `null`: nothing chosen, or unknown when `allowUnknown` is given. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Words while nothing is chosen, e.g. "kies". Present: the choice can be emptied. */
  placeholder?: string;
  /** Words for "unknown" as the last option; choosing it gives `null`. Use one of the two. */
  allowUnknown?: string;
}

/** One out of many: the system's own list, which every phone and screen reader knows. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder, allowUnknown, name } = props;
  const choose = (text: string) =>
    onChange(options.find((option) => option.value === text)?.value ?? null);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <span className="relative block">
          <select
            {...control}
            name={name}
            value={value ?? ""}
            onChange={(event) => choose(event.target.value)}
            className={classNames(boxClass, "appearance-none truncate pr-10")}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            <Options options={options} />
            {allowUnknown !== undefined && <option value="">{allowUnknown}</option>}
          </select>
          <ChevronDownIcon
            size={18}
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-soft"
          />
        </span>
      )}
    </FieldFrame>
  );
}

function Options({ options }: { options: readonly SelectOption<string>[] }) {
  const groups = [...new Set(options.map((option) => option.group))];
  return groups.map((group) => {
    const inside = options
      .filter((option) => option.group === group)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
    return group === undefined ? (
      inside
    ) : (
      <optgroup key={group} label={group}>
        {inside}
      </optgroup>
    );
  });
}
