import { ChevronDownIcon } from "../icons/icons.tsx";
import { classNames } from "../provider/class-names.ts";
import { allKey, nextSelection } from "./filter-selection.ts";
import { MenuTrigger } from "./menu-trigger.tsx";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many rows it would leave. */
  readonly count?: number;
}

export interface FilterPillProps {
  /** What is filtered, for screen readers and the print, e.g. "Team". */
  label: string;
  /** Words for no filter, e.g. "Alle teams". Absent: one option is always chosen. */
  allLabel?: string;
  options: readonly FilterOption[];
  /** Empty: no filter. */
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  mode?: "single" | "multiple";
}

/** A filter as a pill: says what is chosen, opens the choices. Also printed, as a report must say its filters. */
export function FilterPill(props: FilterPillProps) {
  const { label, allLabel, options, selected, onChange, mode = "single" } = props;
  const labels = options
    .filter((option) => selected.includes(option.value))
    .map((option) => option.label);
  const summary = labels.length > 0 ? labels.join(", ") : (allLabel ?? label);
  const all = allLabel === undefined ? [] : [{ id: allKey, label: allLabel }];
  return (
    <>
      <MenuTrigger
        label={label}
        buttonLabel={`${label}: ${summary}`}
        className={pillClass(allLabel !== undefined && labels.length > 0)}
        placement="bottom start"
        lines={[...all, ...options.map(({ value, ...option }) => ({ id: value, ...option }))]}
        choice={{
          mode,
          selected: selected.length > 0 ? selected : [allKey],
          onChange: (pressed) => onChange(nextSelection(pressed, selected)),
        }}
      >
        <span className="truncate">{summary}</span>
        <ChevronDownIcon size={14} />
      </MenuTrigger>
      <span className="print-only text-sm">
        {label}: {summary}
      </span>
    </>
  );
}

function pillClass(isFiltering: boolean): string {
  return classNames(
    "no-print inline-flex min-h-8.5 max-w-72 items-center gap-1.5 rounded-full border px-3.5 py-1 text-sm pointer-coarse:min-h-11",
    isFiltering
      ? "border-autonomy bg-autonomy-wash text-autonomy"
      : "border-edge bg-card text-ink hover:border-ink",
  );
}
