import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "../provider/class-names.ts";

export interface IconButtonProps extends Omit<ComponentPropsWithRef<"button">, "children"> {
  /** What the button does; read aloud and shown on hover. */
  label: string;
  icon: ReactNode;
}

/** A button with only a drawing on it. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={classNames(
        "inline-flex size-9 shrink-0 items-center justify-center rounded-control text-soft",
        "hover:bg-line/60 hover:text-ink disabled:opacity-60 pointer-coarse:size-11",
        className,
      )}
    >
      {icon}
    </button>
  );
}
