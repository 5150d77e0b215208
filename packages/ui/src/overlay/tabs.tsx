import { type KeyboardEvent, type ReactNode, useId, useState } from "react";

export interface TabItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
  readonly count?: number;
}

export interface TabsProps {
  label: string;
  /** At least one. */
  tabs: readonly TabItem[];
  /** Absent: the tabs keep the choice themselves. */
  selected?: string;
  onSelect?: (id: string) => void;
}

/** Views of the same thing, one at a time; arrows, Home and End walk through them. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const [own, setOwn] = useState(tabs[0]?.id);
  const id = useId();
  const current = tabs.find((tab) => tab.id === (selected ?? own)) ?? tabs[0];
  const select = (next: string) => {
    setOwn(next);
    onSelect?.(next);
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = tabs[nextIndex(event.key, current ? tabs.indexOf(current) : -1, tabs.length)];
    if (!target) return;
    event.preventDefault();
    select(target.id);
    document.getElementById(`${id}-${target.id}`)?.focus();
  };
  return (
    <div>
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={walk}
        className="no-print mb-5 flex gap-1 overflow-x-auto border-b border-line"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => select(tab.id)}
            className="flex min-h-10 items-center gap-2 border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-soft -outline-offset-3 hover:text-ink aria-selected:border-autonomy aria-selected:font-semibold aria-selected:text-ink pointer-coarse:min-h-11"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="text-xs font-normal text-soft tabular-nums">{tab.count}</span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${current?.id}`}
        className="rounded-tag outline-offset-4"
      >
        {current?.content}
      </div>
    </div>
  );
}

function nextIndex(key: string, current: number, count: number): number {
  const moves: Record<string, number> = {
    ArrowRight: (current + 1) % count,
    ArrowLeft: (current - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return moves[key] ?? -1;
}
