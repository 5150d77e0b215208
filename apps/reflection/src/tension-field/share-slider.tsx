import { useId } from "react";

interface ShareSliderProps {
  label: string;
  /** Words at the low end and at the high end. */
  low: string;
  high: string;
  tone: "nearness" | "autonomy";
  /** 0–100 */
  value: number;
  onChange: (value: number) => void;
}

/** One axis as a slider; arrow keys move it, words stand at both ends. */
export function ShareSlider({ label, low, high, tone, value, onChange }: ShareSliderProps) {
  const id = useId();
  const color = tone === "nearness" ? "accent-nearness" : "accent-autonomy";
  return (
    <div>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className={`block h-11 w-full cursor-pointer ${color}`}
      />
      <div aria-hidden className="flex justify-between text-sm text-soft">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
