import { Button } from "@nabij/ui";
import { useTranslation } from "react-i18next";
import type { SignalPages } from "./use-signals.ts";

/** How much of a list is on screen, and the way to more; absent when all of it is. */
export function MoreOf({ pages }: { pages: SignalPages }) {
  const { t } = useTranslation();
  const { signals, total, showMore, isLoadingMore } = pages;
  if (signals.length >= total) return null;
  return (
    <Button size="small" className="no-print mt-3" isPending={isLoadingMore} onClick={showMore}>
      {t("signal.moreOf", { shown: signals.length, total })}
    </Button>
  );
}
