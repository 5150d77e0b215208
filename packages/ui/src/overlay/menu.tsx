import type { ReactNode } from "react";
import { type ButtonLook, buttonClass } from "../controls/button-look.ts";
import { useUi } from "../provider/ui-provider.tsx";
import { MenuTrigger } from "./menu-trigger.tsx";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Do something, or go somewhere; one of the two. */
  readonly onAction?: () => void;
  readonly href?: string;
  readonly isDisabled?: boolean;
  /** Cannot be undone; told by colour and, by its words, by the app. */
  readonly isDanger?: boolean;
}

export interface MenuProps extends ButtonLook {
  /** What is on the button. */
  children: ReactNode;
  /** Name of the menu, and of its button when that shows an icon only. */
  label: string;
  actions: readonly MenuAction[];
}

/** A button with a short list of actions. */
export function Menu({ children, label, actions, ...look }: MenuProps) {
  const { navigate } = useUi();
  const run = (id: string) => {
    const action = actions.find((one) => one.id === id);
    action?.onAction?.();
    if (action?.href === undefined) return;
    if (navigate) navigate(action.href);
    else window.location.assign(action.href);
  };
  return (
    <MenuTrigger
      label={label}
      buttonLabel={typeof children === "string" ? undefined : label}
      className={buttonClass(look)}
      placement="bottom end"
      lines={actions}
      onAction={run}
    >
      {children}
    </MenuTrigger>
  );
}
