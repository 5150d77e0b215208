import type { ReactNode } from "react";

/** One thing that can be found and done. */
export interface CommandLine {
  readonly id: string;
  readonly label: string;
  /** Softer, behind it: a number, a page. */
  readonly detail?: string | undefined;
  readonly icon?: ReactNode;
  /** Keys that do the same. */
  readonly keys?: readonly string[] | undefined;
}

/** Lines of one kind under a heading. */
export interface CommandGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly CommandLine[];
}

export interface CommandPaletteProps {
  isOpen: boolean;
  onClose: () => void;
  /** Name of the window, and what the box says while it is empty. */
  label: string;
  text: string;
  onTextChange: (text: string) => void;
  /** What there is for this text; the app filters. */
  groups: readonly CommandGroup[];
  /** Instead of lines when nothing was found. */
  empty: ReactNode;
  onAction: (id: string) => void;
  /** Said aloud when it changes: how much was found. */
  status: string;
}
