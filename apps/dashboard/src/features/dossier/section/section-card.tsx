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
  /** Lines; the first few are shown, the others on request and in print. */
  items: readonly ReactNode[];
  visible?: number;
  children?: ReactNode;
}

/** One subject with its records: calm while short, folded while long. */
export function SectionCard(props: SectionCardProps) {
  const { anchor, title, subtitle, empty, addLabel, onAdd, items, visible = 3, children } = props;
  const { t } = useDossierWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? items : items.slice(0, visible);
  const hidden = isAll ? [] : items.slice(visible);
  const hasContent = items.length > 0 || children !== undefined;
  return (
    <div id={anchor} className="scroll-mt-6 break-inside-avoid">
      <Card
        title={title}
        subtitle={subtitle}
        outline={hasContent ? "solid" : "alone"}
        aside={
          onAdd &&
          addLabel && (
            <Button size="small" className="no-print" onClick={onAdd}>
              <PlusIcon size={16} /> {addLabel}
            </Button>
          )
        }
      >
        {children}
        {items.length > 0 && <ItemList>{shown}</ItemList>}
        {hidden.length > 0 && (
          <div className="print-only">
            <ItemList>{hidden}</ItemList>
          </div>
        )}
        {!hasContent && <p className="text-sm text-soft">{empty}</p>}
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
