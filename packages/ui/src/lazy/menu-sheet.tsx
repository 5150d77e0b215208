import type { ReactNode, RefObject } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Menu, MenuItem, Popover } from "react-aria-components/Menu";
import { CheckIcon } from "../icons/icons.tsx";
import { menuItemClass, popoverClass } from "../overlay/overlay-class.ts";
import { useUi } from "../provider/ui-provider.tsx";

export interface MenuLine {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly count?: number;
  readonly isDisabled?: boolean;
  readonly isDanger?: boolean;
}

export interface MenuSheetProps {
  label: string;
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  lines: readonly MenuLine[];
  placement: "bottom start" | "bottom end";
  /** A list of choices; without it the lines are actions. */
  choice?: {
    readonly mode: "single" | "multiple";
    readonly selected: readonly string[];
    readonly onChange: (selected: ReadonlySet<string>) => void;
  };
  onAction?: (id: string) => void;
}

/** The open part of a menu; loaded on first use. */
export function MenuSheet({
  label,
  triggerRef,
  onClose,
  lines,
  placement,
  choice,
  onAction,
}: MenuSheetProps) {
  const { locale } = useUi();
  const choosing = choice && {
    selectionMode: choice.mode,
    selectedKeys: choice.selected,
    disallowEmptySelection: choice.mode === "single",
    onSelectionChange: (keys: "all" | Set<unknown>) =>
      choice.onChange(
        new Set(keys === "all" ? lines.map((line) => line.id) : [...keys].map(String)),
      ),
  };
  return (
    <I18nProvider locale={locale}>
      <Popover
        aria-label={label}
        triggerRef={triggerRef}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement={placement}
        className={popoverClass}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          {...choosing}
          shouldCloseOnSelect={choice?.mode !== "multiple"}
          onClose={onClose}
          onAction={(id) => onAction?.(String(id))}
          className="max-h-[inherit] min-w-48 overflow-y-auto p-1.5 outline-none"
        >
          {lines.map((line) => (
            <Line key={line.id} line={line} isChoice={choice !== undefined} />
          ))}
        </Menu>
      </Popover>
    </I18nProvider>
  );
}

function Line({ line, isChoice }: { line: MenuLine; isChoice: boolean }) {
  return (
    <MenuItem
      id={line.id}
      textValue={line.label}
      isDisabled={line.isDisabled ?? false}
      className={`${menuItemClass} ${line.isDanger ? "text-nearness" : ""}`}
    >
      {({ isSelected }) => (
        <>
          {isChoice && (
            <CheckIcon size={16} className={isSelected ? "text-autonomy" : "invisible"} />
          )}
          {line.icon}
          <span className="flex-1">{line.label}</span>
          {line.count !== undefined && (
            <span className="text-xs text-soft tabular-nums">{line.count}</span>
          )}
        </>
      )}
    </MenuItem>
  );
}
