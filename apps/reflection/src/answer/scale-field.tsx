import type { CurrentQuestion } from "@nabij/reflection";
import { useId } from "react";

interface ScaleFieldProps {
  label: string;
  scale: NonNullable<CurrentQuestion["scale"]>;
  /** The place that was chosen; null until somebody presses. */
  value: number | null;
  onChange: (value: number) => void;
  error: string | undefined;
}

/** A place on a scale: one press, with words at both ends instead of a verdict per number. */
export function ScaleField({ label, scale, value, onChange, error }: ScaleFieldProps) {
  const id = useId();
  const steps = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  const nameOf = (step: number) => {
    const words = scale.steps[step - scale.min];
    if (words !== undefined) return `${step}, ${words}`;
    if (step === scale.min) return `${step}, ${scale.minText}`;
    return step === scale.max ? `${step}, ${scale.maxText}` : `${step}`;
  };
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id}>
      <legend className="sr-only">{label}</legend>
      <div className="flex gap-2">
        {steps.map((step) => (
          <label
            key={step}
            className="flex min-h-14 flex-1 cursor-pointer items-center justify-center rounded-control border border-edge bg-card text-phone tabular-nums hover:border-ink has-checked:border-autonomy has-checked:bg-autonomy-wash has-checked:font-semibold has-checked:text-autonomy has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-autonomy"
          >
            <input
              type="radio"
              name={id}
              className="sr-only"
              aria-label={nameOf(step)}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span aria-hidden>{step}</span>
          </label>
        ))}
      </div>
      <div aria-hidden className="mt-1.5 flex justify-between gap-6 text-sm text-soft">
        <span>{scale.minText}</span>
        <span className="text-right">{scale.maxText}</span>
      </div>
      {error !== undefined && (
        <p id={id} role="alert" className="mt-1.5 text-sm font-medium text-nearness">
          {error}
        </p>
      )}
    </fieldset>
  );
}
