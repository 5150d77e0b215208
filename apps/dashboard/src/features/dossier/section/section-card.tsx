import { Button, Card, ItemList, PlusIcon } from "@nabij/ui";
import { type ReactNode, useState } from "react";
import { useDossierWords } from "../dossier-words.ts";

interface SectionCardProps {
  /** Where a signal or a link leads: `#doelen`. */
  anchor: string;
  title: string;
  subtitle?: string | undefined;
  /** What to do next while there is nothing. */
  empty: string;
  addLabel?: string | undefined;
  onAdd?: (() => void) | undefined;
  /** The button changes what is there instead of adding to it. */
  isChange?: boolean;
  /** Lines; the first few are shown, the others on request and in print. */
  items: readonly ReactNode[];
  visible?: number;
  children?: ReactNode;
}

/** One subject with its records: calm while short, folded while long. */
export function SectionCard(props: SectionCardProps) {
  const { anchor, title, subtitle, empty, addLabel, onAdd, items, visible = 3, children } = props;
  const { isChange = false } = props;
  const { t } = useDossierWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? items : items.slice(0, visible);
  const hidden = isAll ? [] : items.slice(visible);
  const hasContent =
    items.length > 0 || (children !== undefined && children !== null && children !== false);
  const add = onAdd && addLabel && (
    <Button size="small" className="no-print shrink-0" onClick={onAdd}>
      {!isChange && <PlusIcon size={16} />} {addLabel}
    </Button>
  );
  if (!hasContent) return <EmptyLine {...{ anchor, title, empty }}>{add}</EmptyLine>;
  return (
    <div id={anchor} className="scroll-mt-6 break-inside-avoid">
      <Card title={title} subtitle={subtitle} aside={add}>
        {children}
        {items.length > 0 && <ItemList>{shown}</ItemList>}
        {hidden.length > 0 && (
          <div className="print-only">
            <ItemList>{hidden}</ItemList>
          </div>
        )}
        {items.length > visible && (
          <Button
            variant="quiet"
            size="small"
            className="no-print mt-3 -ml-2.5"
            aria-expanded={isAll}
            onClick={() => setAll(!isAll)}
          >
            {isAll ? t("dossier.section.fewer") : t("dossier.section.all", { count: items.length })}
          </Button>
        )}
      </Card>
    </div>
  );
}

interface EmptyLineProps {
  anchor: string;
  title: string;
  empty: string;
  children: ReactNode;
}

/** A subject about which nothing is recorded takes one line, with what to do next. */
function EmptyLine({ anchor, title, empty, children }: EmptyLineProps) {
  return (
    <section
      id={anchor}
      aria-label={title}
      className="flex scroll-mt-6 items-center justify-between gap-4 rounded-card border border-dashed border-edge px-5 py-3 break-inside-avoid"
    >
      <p className="min-w-0 text-sm">
        <span className="font-semibold">{title}</span> <span className="text-soft">{empty}</span>
      </p>
      {children}
    </section>
  );
}
