import { KeyHint, SearchIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { openPalette } from "./open-palette.ts";

/** The key that goes with Ctrl on this device. */
export function paletteKeys(): readonly [string, string] {
  return [/mac|iphone|ipad/i.test(navigator.userAgent) ? "⌘" : "Ctrl", "K"];
}

/** The way to everything: a wide button in the sidebar, an icon on a phone. */
export function PaletteButton() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      className="inline-flex min-h-9 w-full items-center gap-2.5 rounded-control border-edge text-sm text-soft hover:text-ink max-lg:min-h-11 max-lg:min-w-11 max-lg:justify-center lg:border lg:bg-card lg:px-2.5 lg:hover:border-ink"
    >
      <SearchIcon size={18} className="shrink-0" />
      <span className="flex-1 text-left max-lg:sr-only">{t("shell.search")}</span>
      <span className="sr-only">{t("shell.palette.open")}</span>
      <span aria-hidden className="max-lg:hidden">
        <KeyHint keys={paletteKeys().join(" ")} />
      </span>
    </button>
  );
}
