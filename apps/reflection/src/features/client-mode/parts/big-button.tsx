import type { ReactNode } from "react";

interface BigButtonProps {
  children: ReactNode;
  onPress: () => void;
  /** One filled button a screen: the way on. */
  isMain?: boolean;
  mark?: ReactNode;
  isBusy?: boolean;
  /** For a button that is on or off. */
  isPressed?: boolean;
}

const looks = {
  main: "border-autonomy bg-autonomy text-on-accent hover:bg-autonomy/90",
  plain: "border-edge bg-card hover:border-ink",
  on: "border-autonomy bg-autonomy-wash font-semibold",
} as const;

/** A button of at least 64 px high with words of 23 px. */
export function BigButton(props: BigButtonProps) {
  const { children, onPress, isMain = false, mark, isBusy = false, isPressed } = props;
  const place = mark === undefined ? "justify-center" : "justify-start text-left";
  const look = isMain ? looks.main : isPressed === true ? looks.on : looks.plain;
  return (
    <button
      type="button"
      onClick={isBusy ? undefined : onPress}
      aria-busy={isBusy || undefined}
      aria-pressed={isPressed}
      className={`flex min-h-16 min-w-0 items-center gap-4 rounded-card border-2 px-5 py-2.5 text-easy leading-tight aria-busy:cursor-progress ${place} ${look}`}
    >
      {mark}
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </button>
  );
}
