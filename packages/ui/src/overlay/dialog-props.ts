import type { ReactNode } from "react";

/** What a dialog and a drawer share. */
export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons at the foot, the main one first. */
  actions?: ReactNode;
  /** A press outside closes it; set to false while typed words could be lost. */
  isDismissable?: boolean;
  /** A question that must be answered first. */
  isAlert?: boolean;
  width?: "narrow" | "wide";
}
