import type { ComponentPropsWithRef, MouseEvent } from "react";
import { type ButtonLook, buttonClass } from "./button-look.ts";
import { Spinner } from "./spinner.tsx";

export interface ButtonProps extends ComponentPropsWithRef<"button">, ButtonLook {
  /** Work is under way: keeps focus and size, ignores presses, announces `pendingLabel`. */
  isPending?: boolean;
  pendingLabel?: string;
}

/** A button; `type` is "button" unless it submits a form. */
export function Button(props: ButtonProps) {
  const {
    variant,
    size,
    isPending = false,
    pendingLabel,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const look: ButtonLook = { ...(variant && { variant }), ...(size && { size }) };
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isPending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      className={buttonClass(look, className)}
      onClick={press}
    >
      {isPending && <Spinner />}
      {isPending && pendingLabel ? pendingLabel : children}
    </button>
  );
}
