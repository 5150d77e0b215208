import { createContext, type ReactNode, useContext, useMemo } from "react";

/** The few words the parts themselves need; an app gives them once, in its own language. */
export interface UiWords {
  /** Button that closes a dialog, drawer, popover or toast. */
  readonly close: string;
  /** Button that opens the navigation on a phone. */
  readonly menu: string;
  /** Button that empties a search field. */
  readonly clear: string;
  /** Shown behind the label of a field that may stay empty. */
  readonly optional: string;
  /** How to type a date, e.g. "dd-mm-jjjj". */
  readonly datePattern: string;
  /** Error under a date that cannot be read; says what to do. */
  readonly dateUnreadable: string;
  /** Button that opens the calendar. */
  readonly pickDate: string;
  /** Buttons that switch a chart to its table and back. */
  readonly showTable: string;
  readonly showChart: string;
  /** Read aloud with a table of links: which keys go from row to row. */
  readonly rowKeys?: string;
}

export interface UiSettings {
  readonly words: UiWords;
  /** BCP 47 language tag, for dates and numbers the parts write. */
  readonly locale: string;
  /** Opens an address inside the app. Absent: the browser follows the link itself. */
  readonly navigate?: ((href: string) => void) | undefined;
}

const Context = createContext<UiSettings | null>(null);

/** Words, language and navigation for every part below it. */
export function UiProvider({
  words,
  locale,
  navigate,
  children,
}: UiSettings & { children: ReactNode }) {
  const settings = useMemo(() => ({ words, locale, navigate }), [words, locale, navigate]);
  return <Context value={settings}>{children}</Context>;
}

/** The settings of the nearest `UiProvider`; throws when an app forgot it. */
export function useUi(): UiSettings {
  const settings = useContext(Context);
  if (!settings) throw new Error("Put <UiProvider> around the parts of @nabij/ui.");
  return settings;
}
