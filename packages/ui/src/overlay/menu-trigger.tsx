import { type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { MenuSheetProps } from "../lazy/menu-sheet.tsx";

const load = () => import("../lazy/menu-sheet.tsx");
const MenuSheet = lazy(async () => ({ default: (await load()).MenuSheet }));

export interface MenuTriggerProps extends Omit<MenuSheetProps, "triggerRef" | "onClose"> {
  /** Name of the button; the words on it when absent. */
  buttonLabel?: string | undefined;
  className: string;
  children: ReactNode;
}

/** A button that opens a menu. The menu's code is fetched when the button is about to be used. */
export function MenuTrigger({ buttonLabel, className, children, ...sheet }: MenuTriggerProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const openWithArrow = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={buttonLabel}
        className={className}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onKeyDown={openWithArrow}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <MenuSheet {...sheet} triggerRef={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
