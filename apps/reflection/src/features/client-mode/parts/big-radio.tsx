import { type ReactNode, useId } from "react";
import { Spoken } from "../../../read-aloud/spoken.tsx";

export type BigOption = {
  readonly value: string;
  readonly text: string;
  /** A drawing that says the same as the words. */
  readonly mark?: ReactNode;
  /** Drawn with a dashed edge: an answer that gives no answer. */
  readonly isQuiet?: boolean;
};

interface BigRadioProps {
  /** Read to a screen reader as the question above the options. */
  label: string;
  options: readonly BigOption[];
  value: string | null;
  onChange: (value: string) => void;
  describedBy?: string | undefined;
}

/** One of a few, each as wide as the screen and at least 68 px high. */
export function BigRadio({ label, options, value, onChange, describedBy }: BigRadioProps) {
  const name = useId();
  return (
    <fieldset className="grid gap-2.5" aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={`flex min-h-17 cursor-pointer items-center gap-4 rounded-card border-2 px-5 py-2.5 text-easy leading-snug hover:border-ink has-checked:border-solid has-checked:border-autonomy has-checked:bg-autonomy-wash has-checked:font-semibold has-focus-visible:outline-[3px] has-focus-visible:outline-offset-2 has-focus-visible:outline-autonomy ${option.isQuiet === true ? "border-dashed border-edge bg-paper" : "border-edge bg-card"}`}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.mark}
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <Spoken id={option.value}>{option.text}</Spoken>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
