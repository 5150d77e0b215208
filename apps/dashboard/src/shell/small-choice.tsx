import { useId } from "react";

/** The words of a setting and what can be chosen. */
interface SmallChoiceProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A setting on one quiet line; the system's own list, small. */
export function SmallChoice<Value extends string>(props: SmallChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const id = useId();
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <div>
      <label htmlFor={id} className="block text-xs text-soft">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => choose(event.target.value)}
        className="-ml-1 min-h-8 w-full rounded-tag bg-transparent text-sm text-ink hover:bg-line/50 pointer-coarse:min-h-11"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-card text-ink">
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
