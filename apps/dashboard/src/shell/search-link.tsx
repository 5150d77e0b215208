import { KeyHint, Link } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { paths } from "../paths.ts";

/** To the search box of the list of trajectories; the key does the same. */
export function SearchLink() {
  const { t } = useTranslation();
  return (
    <Link
      href={`${paths.trajectories()}#zoeken`}
      className="inline-flex max-sm:hidden min-h-8.5 items-center gap-2 rounded-control px-1 text-sm text-soft hover:text-ink pointer-coarse:min-h-11"
    >
      {t("shell.search")}
      <KeyHint keys="/" />
    </Link>
  );
}
