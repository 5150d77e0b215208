import type { ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";

export interface SwitchProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
  isDisabled?: boolean;
}

/** On or off, at once; for a choice that is saved with a form, use `Checkbox`. */
export function Switch({ isSelected, onChange, children, isDisabled = false }: SwitchProps) {
  return (
    <label
      className={classNames(
        "inline-flex cursor-pointer items-center gap-3 py-1 text-base pointer-coarse:min-h-11",
        isDisabled && "cursor-not-allowed opacity-60",
      )}
    >
      <span className="relative inline-flex h-6 w-10 shrink-0">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isSelected}
          checked={isSelected}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
          className="keeps-color peer h-6 w-10 cursor-[inherit] appearance-none rounded-full border-[1.5px] border-edge bg-card checked:border-autonomy checked:bg-autonomy"
        />
        <span className="keeps-color pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-edge transition-transform peer-checked:translate-x-4 peer-checked:bg-on-accent" />
      </span>
      <span>{children}</span>
    </label>
  );
}
