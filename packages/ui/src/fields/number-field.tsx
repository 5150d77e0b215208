import { useState } from "react";
import { classNames } from "../provider/class-names.ts";
import { useUi } from "../provider/ui-provider.tsx";
import { boxClass, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { formatNumber, parseNumber } from "./parse-number.ts";

export interface NumberFieldProps extends FieldProps {
  /** `null`: empty. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  /** Written behind the box, e.g. "uur per week". */
  unit?: string;
  /** Error when the text is no number; `error` goes first. */
  unreadable: string;
}

/** A number, typed with a comma or a point; no arrows that change it by accident. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, unit, unreadable, name } = props;
  const { locale } = useUi();
  const [text, setText] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const shown = text ?? (value === null ? "" : formatNumber(value, locale));
  const type = (next: string) => {
    setText(next);
    setUnreadable(false);
    const parsed = parseNumber(next);
    if (parsed !== undefined) onChange(parsed);
  };
  const leave = () => {
    const failed = text !== null && parseNumber(text) === undefined;
    setUnreadable(failed);
    if (!failed) setText(null);
    onBlur?.();
  };
  return (
    <FieldFrame {...props} error={props.error ?? (isUnreadable ? unreadable : undefined)}>
      {(control) => (
        <span className="flex items-center gap-2.5">
          <input
            {...control}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onBlur={leave}
            onChange={(event) => type(event.target.value)}
            className={classNames(boxClass, "max-w-32 tabular-nums")}
          />
          {unit && <span className="text-sm text-soft">{unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}
