import { type Severity, type SignalId, severities } from "@nabij/domain";
import { Button, Card } from "@nabij/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignalSearch } from "../../preferences/signal-search.ts";
import { kindsInOrder, openAtStart } from "./group-signals.ts";
import { KindGroup } from "./kind-group.tsx";
import type { SignalCount } from "./use-signals.ts";
import type { WorkListTools } from "./work-list-tools.ts";

interface KindListProps {
  counts: readonly SignalCount[];
  search: SignalSearch;
  tools: WorkListTools;
}

/** Every kind that occurs, by weight; only the open ones fetch their signals. */
export function KindList({ counts, search, tools }: KindListProps) {
  const { t } = useTranslation();
  const kinds = kindsInOrder(counts);
  const [chosen, setOpen] = useState<ReadonlySet<SignalId> | null>(null);
  const open = chosen ?? openAtStart(kinds);
  const isAllOpen = kinds.every(({ id }) => open.has(id));
  const toggle = (id: SignalId) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <>
      {kinds.length > 1 && (
        <Button
          variant="quiet"
          size="small"
          className="no-print mb-2 -ml-2.5"
          onClick={() => setOpen(new Set(isAllOpen ? [] : kinds.map(({ id }) => id)))}
        >
          {t(isAllOpen ? "signal.closeAll" : "signal.openAll")}
        </Button>
      )}
      {severities.map((severity) => (
        <OfWeight
          key={severity}
          severity={severity}
          kinds={kinds.filter((kind) => kind.severity === severity)}
          {...{ search, tools, open, toggle }}
        />
      ))}
    </>
  );
}

interface OfWeightProps {
  severity: Severity;
  kinds: readonly SignalCount[];
  search: SignalSearch;
  tools: WorkListTools;
  open: ReadonlySet<SignalId>;
  toggle: (id: SignalId) => void;
}

/** The kinds of one weight together on one sheet. */
function OfWeight({ severity, kinds, search, tools, open, toggle }: OfWeightProps) {
  const { t } = useTranslation();
  if (kinds.length === 0) return null;
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card
      className="mb-6"
      title={t(`signal.weight.${severity}`)}
      aside={t("signal.signals", { count: total })}
    >
      <ul className="divide-y divide-line">
        {kinds.map((kind) => (
          <KindGroup
            key={kind.id}
            kind={kind}
            search={search}
            tools={tools}
            isOpen={open.has(kind.id)}
            onToggle={() => toggle(kind.id)}
          />
        ))}
      </ul>
    </Card>
  );
}
