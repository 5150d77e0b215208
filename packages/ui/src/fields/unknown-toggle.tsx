import { Checkbox } from "./checkbox.tsx";
import type { UnknownAnswer } from "./field-frame.tsx";

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
