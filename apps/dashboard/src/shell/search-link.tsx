import { KeyHint, SearchIcon } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { openPalette } from "./palette/open-palette.ts";

/** To the palette on a page without a search box of its own; the key does the same. */
export function SearchLink() {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-haspopup="dialog"
      className="inline-flex max-sm:hidden min-h-8.5 items-center gap-2 rounded-control px-1 text-sm text-soft hover:text-ink pointer-coarse:min-h-11"
    >
      <SearchIcon size={16} />
      {t("shell.search")}
      <KeyHint keys="/" />
    </button>
  );
}
