import { keepSetting, readSetting } from "./device-setting.ts";

/** How the screen is lit; `system` follows the device. */
export type Theme = "light" | "dark" | "system";

const key = "nabij.weergave";

/** The theme this device was last set to; the system's own when it never was. */
export function rememberedTheme(): Theme {
  const kept = readSetting(key);
  return kept === "light" || kept === "dark" ? kept : "system";
}

/** Draws in the remembered theme, before the first page. */
export function startTheme(): void {
  apply(rememberedTheme());
}

/** Draws in another theme and remembers it. */
export function changeTheme(theme: Theme): void {
  apply(theme);
  keepSetting(key, theme);
}

/** Without the attribute the style sheet follows the device. */
function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
