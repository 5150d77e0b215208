import type { ReactNode, RefObject } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Dialog, Heading } from "react-aria-components/Modal";
import { Popover } from "react-aria-components/Popover";
import { popoverClass } from "../overlay/overlay-class.ts";
import { useUi } from "../provider/ui-provider.tsx";

interface DefinitionSheetProps {
  title: ReactNode;
  triggerRef: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** The explanation beside its term; loaded on first use. */
export function DefinitionSheet({ title, triggerRef, onClose, children }: DefinitionSheetProps) {
  const { locale } = useUi();
  return (
    <I18nProvider locale={locale}>
      <Popover
        triggerRef={triggerRef}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={popoverClass}
      >
        <Dialog className="p-5 text-sm outline-none">
          <Heading slot="title" className="mb-1.5 text-base font-semibold">
            {title}
          </Heading>
          <div className="space-y-2 text-soft">{children}</div>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
