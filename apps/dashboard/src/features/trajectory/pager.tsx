import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import { numberInWords } from "../../format/number.ts";
import { rowsPerPage } from "../../preferences/trajectory-search.ts";

/** Pages count from 1. */
interface PagerProps {
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others; absent when all fit on one page. */
export function Pager({ page, total, onPage }: PagerProps) {
  const { t, i18n } = useTranslation();
  if (total <= rowsPerPage && page === 1) return null;
  const [from, to] = [(page - 1) * rowsPerPage + 1, Math.min(page * rowsPerPage, total)];
  const words = (value: number) => numberInWords(value, i18n.language);
  return (
    <nav
      aria-label={t("trajectory.pager.label")}
      className="mt-4 flex items-center justify-between gap-3 text-sm"
    >
      <p className="text-soft">
        {t("trajectory.pager.range", { from: words(from), to: words(to), total: words(total) })}
      </p>
      <span className="no-print flex gap-2">
        <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
          {t("trajectory.pager.previous")}
        </Button>
        <Button disabled={to >= total} onClick={() => onPage(page + 1)}>
          {t("trajectory.pager.next")}
        </Button>
      </span>
    </nav>
  );
}
