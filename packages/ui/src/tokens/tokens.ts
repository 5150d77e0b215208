/** The colours of one theme, as `#rrggbb`. Names are the same in CSS: `--color-<kebab-name>`. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  /** Dividers only; never the only edge of a control. */
  readonly line: string;
  /** Edges of controls: at least 3 : 1 on every ground. */
  readonly edge: string;
  readonly ink: string;
  readonly soft: string;
  readonly nearness: string;
  readonly nearnessWash: string;
  readonly autonomy: string;
  readonly autonomyWash: string;
  readonly attention: string;
  readonly attentionWash: string;
  /** Text on a ground filled with ink, soft or one of the accents. */
  readonly onAccent: string;
}

export type ThemeName = "light" | "dark";

/** The one source of every colour; `theme.css` is checked against it. */
export const colors: Record<ThemeName, Palette> = {
  light: {
    paper: "#faf8f4",
    card: "#fffefb",
    line: "#e6e0d6",
    edge: "#857e73",
    ink: "#1f2421",
    soft: "#5c625d",
    nearness: "#a64824",
    nearnessWash: "#f6e6dc",
    autonomy: "#0f5e5c",
    autonomyWash: "#dcebe8",
    attention: "#7a4e00",
    attentionWash: "#f8ebcb",
    onAccent: "#fffefb",
  },
  dark: {
    paper: "#151816",
    card: "#1c201d",
    line: "#2d332f",
    edge: "#737b74",
    ink: "#ece8e0",
    soft: "#a6aba5",
    nearness: "#e8936c",
    nearnessWash: "#3a2419",
    autonomy: "#63bdb4",
    autonomyWash: "#15302e",
    attention: "#e6be6a",
    attentionWash: "#352a12",
    onAccent: "#151816",
  },
};

/** The one shadow, per theme: a card lies on paper, it does not float. */
export const shadows: Record<ThemeName, string> = {
  light: "0 1px 2px rgb(31 36 33 / 0.06), 0 6px 16px -8px rgb(31 36 33 / 0.1)",
  dark: "0 1px 2px rgb(0 0 0 / 0.3)",
};

/** Corner radius in px. */
export const radii = { tag: 6, control: 10, card: 16 } as const;

/** Type sizes in px; nothing on screen is smaller than `xs`. */
export const typeSizes = {
  xs: 13,
  sm: 14,
  nav: 15,
  base: 16,
  section: 17,
  phone: 18,
  easy: 23,
  "page-phone": 26,
  page: 33,
} as const;

/** Longest line of running text, in em. */
export const measureEm = 46;
