import { Button, Card, ItemList } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgendaLine } from "./agenda-line.tsx";
import type { AgendaItem } from "./use-case-table.ts";

interface AgendaCardProps {
  title: string;
  subtitle: string;
  items: readonly AgendaItem[];
  meetsOn: string;
  /** Lines shown at first; the rest on request. */
  visible: number;
}

/** A part of the agenda; what can wait is folded. */
export function AgendaCard({ title, subtitle, items, meetsOn, visible }: AgendaCardProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, visible);
  return (
    <Card className="mb-6" title={title} subtitle={subtitle}>
      <ItemList>
        {shown.map((item) => (
          <AgendaLine key={item.trajectoryId} item={item} meetsOn={meetsOn} />
        ))}
      </ItemList>
      {shown.length < items.length && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mt-2 -ml-2.5"
          onClick={() => setWhole(true)}
        >
          {t("process.caseTable.more", { count: items.length })}
        </Button>
      )}
    </Card>
  );
}
