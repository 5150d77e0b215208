import { useRef, useState } from "react";
import { IconButton } from "../controls/icon-button.tsx";
import { CalendarIcon } from "../icons/icons.tsx";
import { classNames } from "../provider/class-names.ts";
import { useUi } from "../provider/ui-provider.tsx";
import { boxClass, FieldFrame, type FieldProps } from "./field-frame.tsx";
import { formatDate, parseDate } from "./parse-date.ts";

export interface DateFieldProps extends FieldProps {
  /** ISO `YYYY-MM-DD`, or `null` when empty. */
  value: string | null;
  /** Called with a whole date or `null`, never with half a date. */
  onChange: (value: string | null) => void;
  onBlur?: () => void;
  /** ISO bounds of the calendar; typing outside them is for the caller to judge. */
  min?: string;
  max?: string;
}

/** A date to type or to pick; typing needs no slashes and no order but day, month, year. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onBlur, min, max, name } = props;
  const { words } = useUi();
  const [text, setText] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const type = (next: string) => {
    setText(next);
    setUnreadable(false);
    const parsed = parseDate(next);
    if (parsed !== null || next.trim() === "") onChange(parsed);
  };
  const leave = () => {
    const failed = text !== null && text.trim() !== "" && parseDate(text) === null;
    setUnreadable(failed);
    if (!failed) setText(null);
    onBlur?.();
  };
  const pick = (next: string) => {
    setText(null);
    setUnreadable(false);
    onChange(next || null);
  };
  return (
    <FieldFrame {...props} error={props.error ?? (isUnreadable ? words.dateUnreadable : undefined)}>
      {(control) => (
        <span className="relative block w-44">
          <input
            {...control}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            placeholder={words.datePattern}
            value={text ?? (value === null ? "" : formatDate(value))}
            onBlur={leave}
            onChange={(event) => type(event.target.value)}
            className={classNames(boxClass, "pr-11 tabular-nums")}
          />
          <Calendar {...{ value, min, max }} isDisabled={control.disabled} onPick={pick} />
        </span>
      )}
    </FieldFrame>
  );
}

interface CalendarProps {
  value: string | null;
  min: string | undefined;
  max: string | undefined;
  isDisabled: boolean;
  onPick: (iso: string) => void;
}

/** The system's own calendar behind a button, so every device shows the one people know. */
function Calendar({ value, min, max, isDisabled, onPick }: CalendarProps) {
  const { words } = useUi();
  const native = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={native}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value ?? ""}
        min={min}
        max={max}
        disabled={isDisabled}
        onChange={(event) => onPick(event.target.value)}
        className="pointer-events-none absolute inset-0 -z-10 opacity-0"
      />
      <IconButton
        label={words.pickDate}
        icon={<CalendarIcon size={18} />}
        disabled={isDisabled}
        onClick={() => native.current?.showPicker()}
        className="absolute top-1/2 right-0.5 -translate-y-1/2"
      />
    </>
  );
}
