import {
  colors,
  measureEm,
  type Palette,
  radii,
  shadows,
  type ThemeName,
  typeSizes,
} from "./tokens.ts";

/** Custom properties of a theme's colours and shadow, e.g. `["--color-nearness-wash", "#F6E6DC"]`. */
export function themeProperties(theme: ThemeName): [string, string][] {
  const palette: Palette = colors[theme];
  const entries = Object.entries(palette).map(([name, value]): [string, string] => [
    `--color-${kebab(name)}`,
    value,
  ]);
  return [...entries, ["--shadow-card", shadows[theme]]];
}

/** Custom properties that are the same in both themes: radius, type sizes (in rem) and measure. */
export function sharedProperties(): [string, string][] {
  return [
    ...Object.entries(radii).map(([name, px]): [string, string] => [`--radius-${name}`, `${px}px`]),
    ...Object.entries(typeSizes).map(([name, px]): [string, string] => [
      `--text-${name}`,
      `${px / 16}rem`,
    ]),
    ["--container-measure", `${measureEm}em`],
  ];
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
