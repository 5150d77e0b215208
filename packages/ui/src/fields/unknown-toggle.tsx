import { Checkbox } from "./checkbox.tsx";

/** "We do not know" as an answer of its own, beside any field. */
export interface UnknownAnswer {
  /** Words of the answer, e.g. "niet bekend". */
  readonly label: string;
  readonly isUnknown: boolean;
  readonly onChange: (isUnknown: boolean) => void;
}

interface UnknownToggleProps extends UnknownAnswer {
  isDisabled?: boolean;
  /** Which question is unknown, for screen readers. */
  context?: string;
}

/** The answer "we do not know": as valid as any other, so it is one press. */
export function UnknownToggle({
  label,
  isUnknown,
  onChange,
  isDisabled = false,
  context,
}: UnknownToggleProps) {
  return (
    <div className="mt-1">
      <Checkbox isSelected={isUnknown} onChange={onChange} isDisabled={isDisabled} size="small">
        {context && <span className="sr-only">{context}: </span>}
        {label}
      </Checkbox>
    </div>
  );
}
