import { classNames } from "../provider/class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

export interface ButtonLook {
  /** One primary per view; secondary is the default. */
  variant?: ButtonVariant;
  /** `large` is for a participant's phone. */
  size?: ButtonSize;
}

const base =
  "inline-flex items-center justify-center gap-2 rounded-control border font-[450] text-center " +
  "no-underline transition-colors select-none disabled:opacity-60 disabled:cursor-not-allowed " +
  "aria-busy:cursor-progress";

const variants: Record<ButtonVariant, string> = {
  primary: "border-autonomy bg-autonomy text-on-accent hover:not-disabled:bg-autonomy/90",
  secondary: "border-edge bg-card text-ink hover:not-disabled:bg-line/50",
  quiet: "border-transparent bg-transparent text-ink hover:not-disabled:bg-line/60",
  danger: "border-nearness bg-card text-nearness hover:not-disabled:bg-nearness-wash",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8 px-2.5 py-1 text-xs pointer-coarse:min-h-11",
  medium: "min-h-9 px-3.5 py-1.5 text-sm pointer-coarse:min-h-11",
  large: "min-h-13 px-5 py-3 text-phone",
};

/** Class names that make a button, or a link that acts as one. */
export function buttonClass(look: ButtonLook, extra?: string): string {
  return classNames(
    base,
    variants[look.variant ?? "secondary"],
    sizes[look.size ?? "medium"],
    extra,
  );
}
