import type { ReactNode } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Dialog, Modal, ModalOverlay } from "react-aria-components/Modal";
import { SearchField } from "react-aria-components/SearchField";
import { IconButton } from "../controls/icon-button.tsx";
import { KeyHint } from "../controls/key-hint.tsx";
import { CloseIcon, SearchIcon } from "../icons/icons.tsx";
import type { CommandGroup, CommandLine, CommandPaletteProps } from "../overlay/command-line.ts";
import { menuItemClass } from "../overlay/overlay-class.ts";
import { useUi } from "../provider/ui-provider.tsx";

/** The open palette; loaded on first use. Arrows choose, Enter does, Escape empties and then closes. */
export function CommandSheet(props: CommandPaletteProps) {
  const { isOpen, onClose, label, text, onTextChange, groups, empty, onAction, status } = props;
  const { locale } = useUi();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        isOpen={isOpen}
        isDismissable
        onOpenChange={(open) => !open && onClose()}
        className="no-print fixed inset-0 z-40 flex items-start justify-center bg-[rgb(12_14_13/0.5)] p-3 transition-opacity data-entering:opacity-0 data-exiting:opacity-0 sm:pt-[12dvh]"
      >
        <Modal className="w-full max-w-xl rounded-card border border-line bg-card text-ink shadow-card">
          <Dialog aria-label={label} className="flex max-h-[76dvh] flex-col outline-none">
            <Autocomplete inputValue={text} onInputChange={onTextChange}>
              <Box label={label} onClose={onClose} />
              <ListBox
                aria-label={label}
                items={groups}
                onAction={(id) => onAction(String(id))}
                renderEmptyState={() => empty}
                className="min-h-0 flex-1 overflow-y-auto p-2 outline-none data-empty:p-5 data-empty:text-sm data-empty:text-soft"
              >
                {(group) => <Section group={group} />}
              </ListBox>
            </Autocomplete>
            <p aria-live="polite" className="sr-only">
              {status}
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

function Box({ label, onClose }: { label: string; onClose: () => void }) {
  const { words } = useUi();
  return (
    <div className="flex items-center gap-2 border-b border-line pr-2">
      <SearchField aria-label={label} autoFocus className="flex min-w-0 flex-1 items-center">
        <SearchIcon size={18} className="ml-4 shrink-0 text-soft" />
        <Input
          placeholder={label}
          className="min-h-13 w-full min-w-0 bg-transparent px-3 text-base outline-none [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      <IconButton label={words.close} icon={<CloseIcon />} onClick={onClose} />
    </div>
  );
}

function Section({ group }: { group: CommandGroup }) {
  return (
    <ListBoxSection id={group.id} className="mb-1.5 last:mb-0">
      <Header className="px-3 pt-2 pb-1 text-xs font-semibold tracking-wide text-soft">
        {group.title}
      </Header>
      {group.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ListBoxSection>
  );
}

function Line({ line }: { line: CommandLine }) {
  return (
    <ListBoxItem id={line.id} textValue={line.label} className={menuItemClass}>
      {line.icon && <span className="shrink-0 text-soft">{line.icon}</span>}
      <span className="min-w-0 flex-1 truncate">
        {line.label}
        {line.detail && <span className="text-soft"> · {line.detail}</span>}
      </span>
      {line.keys && <Keys keys={line.keys} />}
    </ListBoxItem>
  );
}

function Keys({ keys }: { keys: readonly string[] }): ReactNode {
  return (
    <span aria-hidden className="flex gap-1">
      {keys.map((key) => (
        <KeyHint key={key} keys={key} />
      ))}
    </span>
  );
}
