import type { ReactNode } from "react";
import { CheckIcon } from "../icons/icons.tsx";
import { classNames } from "../provider/class-names.ts";

export interface CheckboxProps {
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  children: ReactNode;
  /** Help under the words. */
  hint?: ReactNode;
  isDisabled?: boolean;
  size?: "small" | "medium";
  name?: string;
}

/** A box to tick, with its words; the whole line is the target. */
export function Checkbox(props: CheckboxProps) {
  const { isSelected, onChange, children, hint, isDisabled = false, size = "medium", name } = props;
  return (
    <label
      className={classNames(
        "group inline-flex cursor-pointer items-start gap-2.5 py-1 pointer-coarse:min-h-11 pointer-coarse:items-center",
        size === "small" ? "text-sm text-soft" : "text-base",
        isDisabled && "cursor-not-allowed opacity-60",
      )}
    >
      <span className="relative mt-[0.15em] flex size-5 shrink-0 pointer-coarse:mt-0">
        <input
          type="checkbox"
          name={name}
          checked={isSelected}
          disabled={isDisabled}
          onChange={(event) => onChange(event.target.checked)}
          className="keeps-color peer size-5 cursor-[inherit] appearance-none rounded-[5px] border-[1.5px] border-edge bg-card checked:border-autonomy checked:bg-autonomy group-hover:not-disabled:border-autonomy"
        />
        <CheckIcon
          size={16}
          className="pointer-events-none absolute top-0.5 left-0.5 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span>
        {children}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
    </label>
  );
}
