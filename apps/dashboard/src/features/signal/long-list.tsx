import { Button, ItemList } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

interface LongListProps<T> {
  items: readonly T[];
  render: (item: T) => ReactNode;
}

const shownAtFirst = 6;

/** The first few lines, and the rest behind one press. */
export function LongList<T>({ items, render }: LongListProps<T>) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const isLong = items.length > shownAtFirst + 2;
  return (
    <>
      <ItemList>{(isWhole || !isLong ? items : items.slice(0, shownAtFirst)).map(render)}</ItemList>
      {isLong && !isWhole && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mt-2 -ml-2.5"
          onClick={() => setWhole(true)}
        >
          {t("signal.more", { count: items.length })}
        </Button>
      )}
    </>
  );
}
