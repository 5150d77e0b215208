interface SmallChoiceProps<Value extends string> {
  /** Read out by a screen reader; not on screen. */
  label: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A setting on one quiet line; the system's own list, small, with its name for screen readers. */
export function SmallChoice<Value extends string>(props: SmallChoiceProps<Value>) {
  const { label, options, value, onChange } = props;
  const choose = (text: string) => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.target.value)}
      className="min-h-9 rounded-control bg-transparent px-1.5 text-sm text-soft hover:bg-line/50 hover:text-ink pointer-coarse:min-h-11"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} className="bg-card text-ink">
          {option.label}
        </option>
      ))}
    </select>
  );
}
